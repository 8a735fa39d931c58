# frozen_string_literal: true

module DiscourseBindingVote
  # What a vote decides, as it was written, for those who may edit it.
  class MattersController < ManagementController
    PARTS = %i[kind subject summary existing_codebase proposed_codebase].freeze

    def show
      permit guardian.binding_vote_managing_refusal(vote)
      render_json_dump(matter: { **written, links: vote.links.join("\n") })
    end

    # Answers with all of the vote.
    def update
      manage { vote.edit(by: current_user, **input.except(:id)) }
    end

    private

    def written
      PARTS.index_with { |part| vote.public_send(part) }
    end

    def answer
      { binding_vote: VoteSerializer.new(vote, scope: guardian, root: false).as_json }
    end
  end
end
