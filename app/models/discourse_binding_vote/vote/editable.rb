# frozen_string_literal: true

module DiscourseBindingVote
  # Editing what a vote decides, as long as nobody has voted on it. Who may do so, the Guardian says.
  module Vote::Editable
    # Edits the matter of an open vote. Nobody is notified anew; where the call for votes quotes it, that
    # is brought up to date. An edit that changes nothing leaves no trace.
    #
    # matter - what is decided, as Matter reads it
    #
    # Raises Refusal, also where a ballot was cast meanwhile, or ActiveRecord::RecordInvalid for a text
    # that is missing or too long.
    def edit(by:, **matter)
      while_votes_accepted do
        raise Refusal.new(:ballots_cast) if ballot_count > 0

        assign_attributes(existing_codebase: nil, proposed_codebase: nil, **Matter.read(**matter))
        keep_edit(by: by) if changed?
      end
    end

    private

    def keep_edit(by:)
      update!(revision: revision + 1)
      VoteEvent.record(self, "edited", by: by)
      Publisher.new(self).edited
    end
  end
end
