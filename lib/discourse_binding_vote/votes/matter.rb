# frozen_string_literal: true

module DiscourseBindingVote
  # What a vote decides, as someone writes it.
  module Matter
    class << self
      # The attributes of a Vote that hold it.
      #
      # kind  - one of Vote::KINDS; a codebase names the proposed codebase, and the existing one unless
      #         it is a new sub-project, which the other kinds do not have
      # links - where it was discussed, an address on each line
      #
      # Raises Refusal.
      def read(kind: nil, subject: nil, summary: nil, links: nil, **codebases)
        raise Refusal.new(:unknown_kind) if Vote::KINDS.exclude?(kind)

        {
          kind: kind,
          subject: OneLineText.read(subject),
          summary: summary.to_s.strip,
          links: DiscussionLinks.read(links),
          **(kind == "codebase" ? read_codebases(**codebases) : {}),
        }
      end

      private

      def read_codebases(existing_codebase: nil, proposed_codebase: nil)
        proposed = OneLineText.read(proposed_codebase)
        raise Refusal.new(:proposed_codebase_missing) if proposed.empty?

        existing = OneLineText.read(existing_codebase)
        { existing_codebase: existing.presence, proposed_codebase: proposed }
      end
    end
  end
end
