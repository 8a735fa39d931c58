# frozen_string_literal: true

# One reply that many confirm, accept and set aside at the same time.
RSpec.describe DiscourseBindingVote::ProposedBallot do
  self.use_transactional_tests = false

  before do
    SiteSetting.binding_vote_enabled = true
    @vote = Fabricate(:binding_vote, created_at: 1.day.ago)
    @topic = @vote.topic
    @author = Fabricate(:user, refresh_auto_groups: true)
    @keepers = Array.new(3) { Fabricate(:user) }
    @first_post = Fabricate(:post, topic: @topic, user: @topic.user)
    @post = Fabricate(:post, topic: @topic, user: @author, raw: "+1 (binding)")
  end

  after do
    accounts = [@vote.opened_by, @topic.user, @author, *@keepers]
    Notification.where(user_id: accounts.map(&:id)).delete_all
    Post.where(topic_id: @topic.id).delete_all
    @topic.destroy!
    accounts.each(&:destroy!)
  end

  # What each job was refused with.
  def refusals_of(jobs)
    refusals = Queue.new
    at_once(
      jobs.map do |job|
        -> do
          job.call(DiscourseBindingVote::Vote.find(@vote.id))
        rescue DiscourseBindingVote::Refusal => refusal
          refusals << refusal.reason
        end
      end,
    )
    Array.new(refusals.size) { refusals.pop }
  end

  def propose
    described_class.propose(@post)
    described_class.find_by!(post_id: @post.id)
  end

  # The two jobs that come first run against each other, so each round is another chance.
  5.times do |round|
    it "leaves one ballot with one line of history, whoever comes first (#{round + 1})" do
      proposed = propose
      confirm = ->(vote) { vote.confirm(proposed) }
      accept = @keepers.map { |keeper| ->(vote) { vote.accept(proposed, by: keeper) } }
      refusals = refusals_of([confirm] * 3 + accept)

      expect(refusals).to eq([:no_such_proposed_ballot] * 5)
      expect(@vote.ballots.sole).to have_attributes(user: @author, typed: "+1")
      expect(@vote.ballot_changes.count).to eq(1)
      expect(@vote.reload).to have_attributes(non_binding_plus: 1, revision: 1)
    end

    it "leaves no ballot or no decision against it, never both (#{round + 1})" do
      proposed = propose
      set_aside = @keepers.map { |keeper| ->(vote) { vote.set_aside(proposed, by: keeper) } }
      refusals = refusals_of(set_aside + [->(vote) { vote.confirm(proposed) }] * 3)

      expect(refusals).to eq([:no_such_proposed_ballot] * 5)
      expect([proposed.reload.set_aside_at.present?, @vote.ballots.exists?].count(true)).to eq(1)
    end

    it "is proposed and asked about once, however often the reply is read (#{round + 1})" do
      Discourse.expects(:warn_exception).never
      at_once([-> { described_class.propose(@post) }] * 4)

      expect(described_class.where(post_id: @post.id).count).to eq(1)
      expect(Notification.where(user_id: @author.id, topic_id: @topic.id).count).to eq(1)
    end

    it "casts a strict reply once, however often it is read (#{round + 1})" do
      SiteSetting.binding_vote_record_strict_replies = true
      at_once([-> { described_class.propose(@post) }] * 4)

      expect(@vote.ballots.sole).to have_attributes(typed: "+1", from_reply: true)
      expect(@vote.ballot_changes.count).to eq(1)
      expect(described_class.where(post_id: @post.id)).to be_empty
    end
  end
end
