# frozen_string_literal: true

require_relative "roster_interleaving_context"

RSpec.describe DiscourseBindingVote::RosterChange do
  include_context "with a roster that changes meanwhile"

  describe "an account that is deleted" do
    # As the forum deletes it: its posts first, all in one transaction.
    def delete(user, &block)
      UserDestroyer.new(Discourse.system_user).destroy(
        User.find(user.id),
        delete_posts: true,
        quiet: true,
        context: "spec",
        &block
      )
    end

    before do
      @topics.each do |topic|
        Fabricate(:post, topic: topic, user: topic.user)
        post = Fabricate(:post, topic: topic, user: @ada, raw: "+1 (binding)")
        DiscourseBindingVote::ProposedBallot.propose(post)
      end
      @topics.each { |topic| Fabricate(:post, topic: topic, user: @ada, raw: "I agree") }
    end

    it "stops nobody who casts, and loses no ballot" do
      cast(@ada, @other)
      deleting = hold_transaction { delete(@ada) }
      [@vote, @other].each { |vote| cast(@ben, vote) }

      expect(deleting).not_to be_waited_for
      deleting.value
      expect([plus(@vote), plus(@other)]).to eq([[0, 1], [0, 1]])
      expect(find(@other).ballots.pluck(:user_id)).to eq([@ben.id])
      nothing_left
    end

    it "takes along the ballots that it is changing meanwhile" do
      cast(@ada)
      casting = hold_transaction { cast(@ada, choice: "-1") }
      delete(@ada)

      expect(casting).to be_waited_for
      casting.value
      expect(find(@vote)).to have_attributes(ballots: [], non_binding_minus: 0, non_binding_plus: 0)
    end

    it "takes along the first ballot that it is casting meanwhile" do
      casting = hold_transaction { cast(@ada) }
      delete(@ada)
      casting.value

      expect(find(@vote)).to have_attributes(ballots: [], non_binding_plus: 0)
      nothing_left
    end

    it "casts nothing any more, wherever its deletion is" do
      cast(@ada, @other)
      forgetting =
        hold_transaction do |held|
          DiscourseBindingVote::Vote.forget(User.find(@ada.id))
          held.pause
          delete(@ada)
        end
      expect { cast(@ada, @other, choice: "-1") }.to raise_error(ActiveRecord::InvalidForeignKey)

      expect(forgetting).to be_waited_for
      forgetting.value
      expect([@vote, @other].flat_map { |vote| find(vote).ballots.to_a }).to eq([])
      expect(find(@other)).to have_attributes(non_binding_plus: 0, non_binding_minus: 0)
    end

    it "is deleted while its ballot is recorded, marked, set aside and recounted" do
      proposed = DiscourseBindingVote::ProposedBallot.find_by!(vote_id: @other.id)
      steps = [
        -> { find(@vote).record(User.find(@ada.id), by: @moderator, **recording) },
        -> { find(@vote).record(User.find(@ada.id), by: @moderator, **recording, choice: "0") },
        -> { mark(User.find(@ada.id)) },
        -> { find(@other).set_aside(proposed, by: User.find(@ada.id)) },
        -> { mark(User.find(@ada.id), binding: false, vote: find(@vote)) },
      ]
      steps.each do |step|
        held = hold_transaction { step.call }
        expect {
          User.transaction { delete(@ada) && raise(ActiveRecord::Rollback) }
        }.not_to raise_error
        held.value
      end
      delete(@ada)

      expect(find(@vote).ballots).to be_empty
      expect(DiscourseBindingVote::Mark.standing.where(user_id: [@ada.id, nil])).to be_empty
      nothing_left
    end

    def recording
      { choice: "+1", link: "https://a.example/1", cast_at: Time.zone.now.iso8601 }
    end

    it "is deleted while it closes the vote that it has opened, and while others cast in that" do
      opener = @vote.opened_by
      Fabricate(:post, topic: @topics.first, user: opener)
      closing = hold_transaction { find(@vote).close(by: opener) }
      delete(opener)
      closing.value
      expect(find(@vote)).to have_attributes(opened_by: nil, closed_by: nil, outcome: "too_few")

      other_opener = @other.opened_by
      casting = hold_transaction { cast(other_opener, @other) }
      delete(other_opener)
      casting.value
      expect(find(@other)).to have_attributes(opened_by: nil, ballots: [])
    end
  end

  it "lets keepers mark the same people at the same time" do
    people = [@ada, @ben, *@topics.map(&:user)]
    jobs =
      Array.new(12) do |n|
        lambda do
          DiscourseBindingVote::Mark.place(
            [*people.rotate(n), "Grace", "ada L"],
            binding: n.even?,
            reason: "why",
            by: @moderator,
          )
        end
      end
    at_once(jobs)

    marks = DiscourseBindingVote::Mark
    expect(marks.count).to eq(12 * 6)
    expect(marks.standing.count).to eq(6)
    expect(marks.standing.distinct.pluck(:binding).size).to eq(1)
    nothing_left
  end
end
