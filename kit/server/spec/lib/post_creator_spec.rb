# frozen_string_literal: true

RSpec.describe PostCreator do
  fab!(:topic)
  fab!(:user) { Fabricate(:user, refresh_auto_groups: true) }

  def create(**opts)
    described_class.create!(user, topic_id: topic.id, raw: "Hello", **opts)
  end

  it "writes a reply with its fields, and tells open pages and listeners" do
    post = nil
    messages = nil
    events =
      DiscourseEvent.track_events(:post_created) do
        messages =
          MessageBus.track_publish("/topic/#{topic.id}") { post = create(custom_fields: { x: 7 }) }
      end

    expect(post.reload).to have_attributes(user: user, post_number: 1, raw: "Hello")
    expect(post.custom_fields).to eq("x" => "7")
    expect(messages.first.data).to include(id: post.id, type: :created)
    expect(events.size).to eq(1)
  end

  it "has nothing left of a post whose fields could not be saved" do
    Post.any_instance.stubs(:save_custom_fields).raises("no")
    expect { create(custom_fields: { x: 7 }) }.to raise_error("no")
    expect(Post.where(topic: topic)).to be_empty
  end

  it "moves the topic up, unless it is asked not to" do
    freeze_time
    topic.update_columns(bumped_at: 1.year.ago)
    create(no_bump: true)
    expect(topic.reload.bumped_at).to eq_time(1.year.ago)
    create
    expect(topic.reload.bumped_at).to eq_time(Time.zone.now)
  end

  it "refuses what the guardian refuses, unless that is skipped" do
    topic.update!(archived: true)
    expect { create }.to raise_error(ActiveRecord::RecordNotSaved)
    expect(create(skip_guardian: true)).to be_persisted

    topic.trash!
    expect { create(skip_guardian: true) }.to raise_error(ActiveRecord::RecordNotSaved)
  end

  it "refuses a post that says too little, unless validations are skipped" do
    expect { create(raw: "Hm") }.to raise_error(ActiveRecord::RecordNotSaved, /too short/)
    expect(create(raw: "", skip_validations: true)).to be_persisted
  end

  it "asks listeners before it writes, unless validations are skipped" do
    listener = ->(post, opts) { post.errors.add(:base, "Not #{opts[:raw]}") }
    DiscourseEvent.on(:before_create_post, &listener)

    expect { create }.to raise_error(ActiveRecord::RecordNotSaved, "Not Hello")
    expect(create(skip_validations: true)).to be_persisted
  ensure
    DiscourseEvent.off(:before_create_post, &listener)
  end

  it "writes nothing and tells nobody where the saving is rolled back" do
    creator = described_class.new(user, topic_id: topic.id, raw: "Hello")
    Post
      .any_instance
      .stubs(:count_in_topic)
      .with do
        creator.post.errors.add(:base, "No")
        raise ActiveRecord::Rollback
      end

    events = DiscourseEvent.track_events(:post_created) { creator.create }
    expect(events).to be_empty
    expect(creator.errors.full_messages).to eq(["No"])
    expect(Post.where(topic: topic)).to be_empty
  end

  it "refuses whom it knows to be suspended" do
    user.update!(suspended_till: 1.day.from_now)
    expect { create }.to raise_error(ActiveRecord::RecordNotSaved, /suspended/)
  end

  it "knows no other options" do
    expect { create(via_email: true) }.to raise_error(ArgumentError, /via_email/)
  end
end
