# frozen_string_literal: true

require_relative "proposed_ballot_context"

# Ballots that replies propose: which are, whom that is told, and for how long they wait.
RSpec.describe DiscourseBindingVote::ProposedBallot do
  include_context "with replies that propose ballots"

  describe "where strict replies are recorded" do
    before { SiteSetting.binding_vote_record_strict_replies = true }

    it "casts at once what is nothing but a vote" do
      post = reply("+1 (binding)\n\nI have read it, and tried it.")
      expect(vote.ballots.sole).to have_attributes(
        user: ada,
        choice: 1,
        typed: "+1",
        binding: false,
        reply_post_id: post.id,
        from_reply: true,
        recorded?: false,
      )
      expect(vote.reload.non_binding_plus).to eq(1)
      expect(said).to eq([])
      expect(notices).to be_empty
    end

    it "proposes what says more on its line, what is not sure, and what contradicts itself" do
      reply("+1, though I have not tried it")
      reply("+1\n\n-1")
      reply("+1. It works.")
      expect(vote.ballots).to be_empty
      expect(said).to eq([["+1", 1, nil], [nil, nil, nil], ["+1", 1, nil]])
      expect(described_class.order(:id).pluck(:sure)).to eq([false, true, true])
    end

    it "proposes what cannot be cast as it is" do
      committers.add(ada)
      reply("-1")
      expect(vote.ballots).to be_empty
      expect(said).to eq([["-1", -1, nil]])
      reply("-1\n\nIt breaks the parser.")
      expect(vote.ballots.sole).to have_attributes(choice: -1, binding: true)
      expect(waiting).to eq([])
    end
  end

  describe "an edit of the reply" do
    fab!(:post) { write("+1") }

    before { described_class.propose(post) }

    def edit(raw)
      post.revise(ada, { raw: raw }, skip_validations: true)
    end

    it "changes what is proposed, tells open pages, and asks nobody again" do
      messages = published { edit("-1 (binding). It breaks the parser.") }
      expect(said).to eq([["-1", -1, true]])
      expect(messages).to include(["proposed", nil], ["proposed", [ada.id]])
      expect(notices.count).to eq(1)
    end

    it "ends the waiting when it says no vote any more, until it says one again" do
      edit("I am not sure any more.")
      expect(waiting).to eq([])
      edit("Now I am.\n\n-0")
      expect(waiting).to eq([post])
      expect(said).to eq([["-0", 0, nil]])
      expect(notices.count).to eq(1)
    end

    it "changes nothing where it says the same" do
      messages = published { edit("+1\n\nA word more.") }
      expect(messages.map(&:first)).not_to include("proposed")
      expect(waiting).to eq([post])
    end

    it "by somebody else changes nothing" do
      expect { post.revise(vote.opened_by, { raw: "-1" }, skip_validations: true) }.not_to change {
        said
      }
      expect(waiting).to eq([post])
    end

    it "changes nothing where somebody has set it aside, or the vote is closed" do
      described_class.sole.update!(set_aside_at: Time.zone.now)
      expect { edit("-1") }.not_to change { said }
      described_class.sole.update!(set_aside_at: nil)
      vote.cancel(by: vote.opened_by, reason: "why")
      expect { edit("-1, now") }.not_to change { said }
    end

    it "never changes a ballot" do
      vote.confirm(described_class.sole)
      expect { edit("-1") }.not_to change { [vote.ballots.sole.attributes, vote.reload.attributes] }
      expect(waiting).to eq([])
    end
  end

  describe "a reply that is deleted, hidden or comes back" do
    it "has open pages ask again" do
      post = reply("+1 (binding)")
      messages =
        published do
          PostDestroyer.new(Discourse.system_user, post).destroy
          PostDestroyer.new(Discourse.system_user, Post.with_deleted.find(post.id)).recover
          Post.find(post.id).update!(hidden: true)
        end
      expect(messages.count(["proposed", nil])).to eq(3)
      expect(messages.count(["proposed", [ada.id]])).to eq(3)
    end

    it "waits again as it was when its author takes the deletion back" do
      post = reply("+1 (binding)")
      PostDestroyer.new(ada, post).destroy
      expect(waiting).to eq([])
      PostDestroyer.new(ada, post.reload).recover
      expect(waiting).to eq([post])
      expect(notices.count).to eq(1)
    end
  end

  describe "the database" do
    def insert(**facts)
      described_class.insert({ vote_id: vote.id, post_id: first_post.id, user_id: ada.id, **facts })
    end

    it "keeps what is typed with its choice, and no other choice" do
      [{ typed: "+1" }, { choice: 1 }, { typed: "+2", choice: 2 }].each do |facts|
        expect do
          described_class.transaction(requires_new: true) { insert(**facts) }
        end.to raise_error(ActiveRecord::StatementInvalid, /binding_vote_proposed_ballots/)
      end
    end

    it "lets it go with its reply, its vote and its author" do
      reply("+1").destroy!
      expect(said).to eq([])
      reply("+1")
      vote.delete
      expect(said).to eq([])
    end
  end
end
