# frozen_string_literal: true

require_relative "messages_context"

# What is published of everything that can be done: nothing that only those may know who may see the
# topic then, always little, and no failure of it undoes anything.
RSpec.describe "Messages" do
  include_context "with everything that is published"

  it "hold no name, choice or text, whoever hears them, and each is short" do
    do_everything(people: 500)

    expect(backlog.map { |message| message.data["type"] }.uniq).to contain_exactly(
      *%w[opened cast withdrawn recounted reply_changed proposed moved edited cancelled],
    )
    state = %w[id revision state rule closes_at closable_at closed_at outcome]
    state += %w[binding non_binding electorate post_edit]
    backlog.each do |message|
      expect(message.data.keys - %w[type vote concerns replies]).to eq([])
      expect(message.data["vote"].keys - state).to eq([])
      expect(message.data.to_json).to match(/\A[[:ascii:]]*\z/)
      expect(message.data.to_json).not_to match(/"[-+][01.]+"/)
      User
        .where("id > 0")
        .pluck(:username, :name)
        .flatten
        .compact
        .each { |name| expect(message.data.to_json).not_to include(name) }
      whole = { data: message.data, user_ids: message.user_ids, group_ids: message.group_ids }
      expect(whole.to_json.bytesize).to be < 2_000
    end
  end

  it "write times as the answers do" do
    open_vote
    closes_at = vote.closes_at.as_json
    expect(backlog.map { |message| message.data["vote"]["closes_at"] }).to eq([closes_at])
  end

  it "are for one person alone where they say that they concern them" do
    do_everything

    concerning = backlog.select { |message| message.data["concerns"] == "you" }
    expect(concerning.map { |message| message.user_ids&.size }.uniq).to eq([1])
    others = backlog - concerning
    expect(others.map(&:user_ids).uniq).to eq([nil])
    expect(others.count { |message| message.data["concerns"] == "everyone" }).to be > 0
  end

  it "are for everyone at last, so that one who begins to listen at the last message hears it" do
    do_everything

    backlog.each_cons(2) do |message, following|
      next if message.data["concerns"] != "you"
      expect(following.data).to eq(message.data.except("concerns"))
    end
    expect(backlog.last.user_ids).to eq(nil)
  end

  describe "read later by nobody in particular" do
    # What whoever is not logged in gets who listens only now.
    def heard
      reset!
      post "/message-bus/#{SecureRandom.hex}/poll?dlp=t", params: { channel => @before }
      JSON.parse(response.body).select { |message| message["channel"] == channel }
    end

    def expect_nothing_of(later)
      public_ones = backlog.reject { |message| message.user_ids || message.group_ids }
      expect(heard.map { |message| message["message_id"] }).to eq(public_ones.map(&:message_id))
      expect(public_ones.map(&:message_id).max).to be <= later
      expect(response.body).not_to include(*voter("Casterine").username, "因", "議", "+0.5")
    end

    def end_vote
      vote.reload.cancel(by: opener, reason: cancel_reason)
    end

    before do
      open_vote
      cast
      @then = MessageBus.last_id(channel)
    end

    it "say nothing of a topic that is deleted since" do
      topic.reload.trash!(moderator)
      end_vote
      expect_nothing_of(@then)
    end

    it "say nothing of a topic that is made private since" do
      topic.reload.update!(category: Fabricate(:private_category, group: Fabricate(:group)))
      end_vote
      expect_nothing_of(@then)
    end

    it "say nothing of a topic that is a personal message since" do
      topic.update!(archetype: Archetype.private_message, category_id: nil, subtype: "user_to_user")
      topic.allowed_users << opener
      end_vote
      expect_nothing_of(@then)
    end
  end

  describe "that cannot be published" do
    before do
      MessageBus.stubs(:publish)
      ours = ->(channel, *) { channel.start_with?("/binding-votes/") }
      MessageBus.stubs(:publish).with(&ours).raises(RuntimeError, "Nobody is there.")
    end

    it "are reported, and fail nothing that is done" do
      reported = []
      Discourse.stubs(:warn_exception).with { |error, **| reported << error.message }
      do_everything

      expect(reported.uniq).to eq(["Nobody is there."])
      expect(vote.reload).to have_attributes(outcome: "cancelled", cancel_reason: cancel_reason)
      expect(vote.post_edited_at).to be_present
      expect(vote.ballots.map(&:user).compact.map(&:username)).to contain_exactly(
        *%w[Casterine Replying Confirming Accepted],
      )
      expect(DiscourseBindingVote::Mark.count).to eq(53)
    end

    it "leave what else is to be done after the change" do
      open_vote
      done = []
      vote.transaction(requires_new: true) do
        vote.cast(by: voter("Casterine"), choice: "+1")
        DB.after_commit { done << :after }
      end
      expect(done).to eq([:after])
    end
  end

  it "fail nothing either where it cannot be known who may hear them" do
    open_vote
    Topic.any_instance.stubs(:secure_audience_publish_messages).raises("no such group")
    cast
    expect(vote.reload.non_binding_minus).to eq(1)
  end
end
