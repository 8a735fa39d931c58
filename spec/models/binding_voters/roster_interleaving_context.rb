# frozen_string_literal: true

RSpec.shared_context "with a roster that changes meanwhile" do
  self.use_transactional_tests = false

  before do
    SiteSetting.binding_vote_enabled = true
    set_kinds(minus_needs_reason: false)
    @committers = Fabricate(:group)
    SiteSetting.binding_vote_binding_groups = @committers.id.to_s
    @moderator = Fabricate(:moderator)
    @ada, @ben = Array.new(2) { Fabricate(:user, refresh_auto_groups: true) }
    @vote, @other = Array.new(2) { Fabricate(:binding_vote, created_at: 4.days.ago) }
    @topics = [@vote.topic, @other.topic]
    @accounts = [
      @moderator,
      @ada,
      @ben,
      @vote.opened_by,
      @other.opened_by,
      *@topics.map(&:user),
    ].map(&:id)
  end

  after do
    SiteSetting.binding_vote_binding_groups = ""
    Post.with_deleted.where(topic_id: @topics.map(&:id)).delete_all
    @topics.each(&:destroy!)
    # Marks that are not of a vote are there for good.
    DB.exec("TRUNCATE binding_vote_marks, binding_vote_roster_changes")
    UserHistory.delete_all
    Notification.where(user_id: @accounts).delete_all
    @committers.destroy!
    User.where(id: @accounts).find_each(&:destroy!)
  end

  def find(vote)
    DiscourseBindingVote::Vote.find(vote.id)
  end

  def cast(user, vote = @vote, choice: "+1")
    find(vote).cast(by: User.find(user.id), choice: choice)
  end

  def mark(person = @ada, binding: true, **place)
    DiscourseBindingVote::Mark.place(
      [person],
      binding: binding,
      reason: "why",
      by: @moderator,
      **place,
    )
  end

  def refused
    yield
    nil
  rescue DiscourseBindingVote::Refusal => refusal
    refusal.reason
  end

  # The binding and the other +1, of which the ballots have to say the same.
  def plus(vote = @vote)
    vote = find(vote)
    bindings = vote.ballots.where(choice: 1).pluck(:binding)
    expect(bindings.tally).to eq(
      { true => vote.binding_plus, false => vote.non_binding_plus }.reject do |_, count|
        count == 0
      end,
    )
    [vote.binding_plus, vote.non_binding_plus]
  end

  def nothing_left
    expect(described_class.all.map(&:attributes)).to eq([])
  end
end
