# frozen_string_literal: true

# What the notices of a vote have in common: whom they tell, and that they do so once.
RSpec.describe DiscourseBindingVote::Announcements::Notice do
  fab!(:opener, :user)
  fab!(:author, :user)
  fab!(:category)
  fab!(:topic) { Fabricate(:topic, category: category) }
  fab!(:post) { Fabricate(:post, topic: topic, user: author) }
  fab!(:vote) { Fabricate(:binding_vote, topic: topic, opened_by: opener) }
  fab!(:group)
  fab!(:ana, :user)
  fab!(:ben, :user)

  # Stands for the death of the process, which nothing rescues.
  let(:killed) { Class.new(Exception) }

  # Binding voters, and voters where it is voters who are told.
  let(:people) { [ana, ben] }

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = group.id.to_s
    people.each { |user| group.add(user) }
  end

  def announcement(purpose)
    DiscourseBindingVote::Announcement.find_or_create_by!(vote: vote, purpose: purpose) do |new_one|
      new_one.try_at = Time.zone.now
    end
  end

  def make(purpose)
    DiscourseBindingVote::Announcements.const_get(purpose.camelize).new(announcement(purpose)).make
  end

  it "holds whatever subject a vote has, also one of control characters from before" do
    ["\"", "\\", "\u0001", "\u{10FFFF}", "\u2028", "</script>"].each do |sign|
      vote.update_columns(subject: (sign * 200)[0, 200])
      DiscourseBindingVote::Announcement.where(vote: vote).delete_all
      Notification.where(topic_id: topic.id).delete_all
      make("opening_notice")

      expect(notified).to contain_exactly(ana.id, ben.id)
      expect(Notification.last.data_hash[:subject]).to eq(
        DiscourseBindingVote::OneLineText.clean(vote.subject),
      )
    end
  end

  def notified
    Notification.where(topic_id: topic.id).order(:id).pluck(:user_id)
  end

  {
    "opening_notice" => -> {},
    "reminder" => -> {},
    "outcome_notice" => -> do
      people.each { |user| vote.cast(by: user, choice: "+1") }
      vote.reload.cancel(by: opener, reason: "Asked too early.")
      vote.reload
    end,
    "edit_notice" => -> do
      people.each { |user| vote.cast(by: user, choice: "+1") }
      post.update_columns(last_editor_id: opener.id)
      vote.update_columns(post_edited_at: 1.minute.from_now, ballots_before_edit: 2)
    end,
  }.each do |purpose, preparation|
    describe "with the #{purpose}" do
      before { instance_exec(&preparation) }

      it "makes no post, and notifications of the plugin's own type that lead to the vote" do
        expect { expect(make(purpose)).to eq(true) }.not_to change { topic.posts.count }

        expect(notified).to contain_exactly(ana.id, ben.id)
        expect(Notification.find_by(user_id: ana.id, topic_id: topic.id)).to have_attributes(
          notification_type: Notification.types[:binding_vote_notice],
          post_number: 1,
          read: false,
          data_hash:
            include(
              purpose: purpose,
              binding_vote_id: vote.id,
              subject: vote.subject,
              display_username: opener.username,
            ),
        )
      end

      it "tells nobody twice" do
        3.times { make(purpose) }
        expect(notified).to contain_exactly(ana.id, ben.id)
      end

      it "tells the rest, and nobody twice, after the process was killed amid them" do
        kill = ->(_notification) { raise killed }
        stub_const(described_class, :BATCH, 1) do
          DiscourseEvent.on(:notification_created, &kill)
          expect { make(purpose) }.to raise_error(killed)
          DiscourseEvent.off(:notification_created, &kill)
        end
        expect(notified.size).to eq(1)

        make(purpose)
        expect(notified).to contain_exactly(ana.id, ben.id)
      end

      it "leaves out those who are suspended" do
        ana.update!(suspended_at: 1.day.ago, suspended_till: 1.day.from_now)
        make(purpose)
        expect(notified).to eq([ben.id])
      end

      it "leaves out those who mute the topic, and not those who follow it" do
        { ana => :muted, ben => :tracking }.each do |user, level|
          level = TopicUser.notification_levels[level]
          TopicUser.create!(user: user, topic: topic, notification_level: level)
        end
        make(purpose)
        expect(notified).to eq([ben.id])
      end

      it "leaves out those who mute the category" do
        muted = CategoryUser.notification_levels[:muted]
        CategoryUser.create!(user: ana, category: category, notification_level: muted)
        make(purpose)
        expect(notified).to eq([ben.id])
      end

      it "leaves out those who mute or ignore who did it, unless that is staff" do
        MutedUser.create!(user: ana, muted_user: opener)
        IgnoredUser.create!(user: ben, ignored_user: opener, expiring_at: 1.month.from_now)
        make(purpose)
        expect(notified).to eq([])

        opener.update!(moderator: true)
        make(purpose)
        expect(notified).to contain_exactly(ana.id, ben.id)
      end

      it "tells nothing to those who may not see the topic" do
        insiders = Fabricate(:group)
        insiders.add(ben)
        topic.update!(category: Fabricate(:private_category, group: insiders))
        vote.reload
        make(purpose)
        expect(notified).to eq([ben.id])
      end

      it "tells nobody of a topic that was deleted, staff neither" do
        ana.update!(moderator: true)
        topic.trash!(author)
        vote.reload
        make(purpose)
        expect(notified).to eq([])
      end

      it "is not taken for that of an earlier vote" do
        Notification.create!(
          user_id: ana.id,
          topic_id: topic.id,
          notification_type: Notification.types[:binding_vote_notice],
          data: { purpose: purpose, binding_vote_id: vote.id - 1 }.to_json,
        )
        make(purpose)
        expect(notified).to contain_exactly(ana.id, ana.id, ben.id)
      end

      context "with many people" do
        let(:people) { [ana, ben, *Array.new(20) { Fabricate(:user) }] }

        it "looks them up in a few queries, whoever they are" do
          announcement(purpose)
          Notification.stubs(:create!)
          expect(track_sql_queries { make(purpose) }.size).to be <= 17
        end
      end
    end
  end
end
