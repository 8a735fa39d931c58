# frozen_string_literal: true

module DiscourseBindingVote
  # What a vote decides: it is opened with it, and edited as long as nobody has voted on it. Who may do
  # so, the Guardian says.
  module Vote::Openable
    extend ActiveSupport::Concern

    SUBJECT_LIMIT = 200
    SUMMARY_LIMIT = 10_000

    included do
      validates :subject, presence: true, length: { maximum: SUBJECT_LIMIT }
      validates :summary, presence: true, length: { maximum: SUMMARY_LIMIT }
      before_save :cook_summary, if: :summary_changed?
    end

    class_methods do
      # Opens a vote in a topic and returns it.
      #
      # kind      - the id of a Kind of the forum's table
      # matter    - what is decided, as Matter reads it
      # ask_found - whether people are asked to confirm what their replies say already
      # closes_at - an ISO 8601 String with its offset; the usual period from now when blank
      # test      - whether it is one with which staff tries out how voting works
      #
      # Raises Refusal, or ActiveRecord::RecordInvalid for a text that is missing or too long.
      def open(topic:, by:, kind:, closes_at: nil, ask_found: false, test: false, **matter)
        kind = Kind.fetch(kind)
        vote =
          new(
            topic: topic,
            opened_by: by,
            terms: kind,
            **Matter.read(kind, **matter),
            test: test == true,
          )
        vote.closes_at = ClosingTime.of_opening(vote, closes_at)
        transaction(requires_new: true) do
          vote.save!
          VoteEvent.record(vote, "opened", by: by)
          RosterRecord.keep(vote, "opening")
          vote.keep_roster
          raise Refusal.new(:electorate_unknown) if vote.electorate_missing?
          vote.ask_found(by: by) if ask_found
          # What changes until this is committed does not know of the vote.
          RosterChange.plan(by: Discourse.system_user, user_ids: [], vote_id: vote.id)
        end
        Publisher.new(vote).opened
        vote
      rescue ActiveRecord::RecordNotUnique
        raise Refusal.new(:already_open)
      end
    end

    # Whether its rule asks for a share of all whose ballots bind, and nobody knows how many these are.
    def electorate_missing?
      rule.needs_electorate? && electorate.nil?
    end

    # Edits the matter of an open vote, whose kind stays. Nobody is notified anew; where the call for votes quotes it, that
    # is brought up to date. An edit that changes nothing leaves no trace.
    #
    # matter - what is decided, as Matter reads it
    #
    # Raises Refusal, also where a ballot was cast meanwhile, or ActiveRecord::RecordInvalid for a text
    # that is missing or too long.
    def edit(by:, **matter)
      while_votes_accepted do
        raise Refusal.new(:ballots_cast) if ballot_count > 0

        assign_attributes(Matter.read(terms, **matter))
        keep_edit(by: by) if changed?
      end
    end

    private

    def keep_edit(by:)
      update!(revision: revision + 1)
      VoteEvent.record(self, "edited", by: by)
      Publisher.new(self).edited
    end

    def cook_summary
      self.summary_cooked = PrettyText.cook(summary, user_id: opened_by_id)
    end
  end
end
