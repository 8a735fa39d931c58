# frozen_string_literal: true

module DiscourseBindingVote
  module Parameters
    module Routes
      # What several routes take.
      module Parts
        VOTE = { id: Id[] }.freeze
        PAGE = { page: WholeNumber[0..1_000_000] }.freeze
        PAGE_OF_VOTE = { **VOTE, **PAGE }.freeze

        # A ballot, and the ways in which one is said.
        CHOICE = Form[Choice::FORM, wrong: :unknown_choice]
        REASON = Text[Ballot::REASON_LIMIT, too_long: :reason_too_long]
        NAME = Line[PlainName::LIMIT, too_long: :name_too_long]

        # What is said of a ballot that was cast elsewhere.
        RECORDED_BALLOT = {
          username: Line[PlainName::LIMIT],
          name: NAME,
          choice: CHOICE,
          link: Text[SourceLink::LENGTH_LIMIT, too_long: :source_too_long],
          cast_at: Moment[wrong: :malformed_cast_time, required: true],
          reason: REASON,
        }.freeze

        # The id of a kind of votes.
        KIND = Form[Kind::ID, wrong: :unknown_kind]

        # What there is to say of a mark before it is placed.
        MARK = {
          usernames: Text[NamedPeople::TEXT_LIMIT],
          name: NAME,
          binding: Truth[required: true],
          kind: KIND,
        }.freeze
        MARK_FROM_VOTE = {
          **VOTE,
          **MARK,
          scope: OneOf[Mark::SCOPES, wrong: :unknown_scope, required: true],
        }.freeze
        MARK_FROM_NO_VOTE = {
          **MARK,
          scope: OneOf[Mark::SCOPES - %w[vote], wrong: :unknown_scope, required: true],
          category_id: Id[],
        }.freeze
        ROSTER = { **PAGE_OF_VOTE, waiting: Truth[] }.freeze
        LIFTED_MARK = { mark_id: Id[], batch: Truth[] }.freeze

        # What a vote decides.
        MATTER = {
          subject: Line[Vote::SUBJECT_LIMIT],
          summary: Text[Vote::SUMMARY_LIMIT],
          fields: LinesByName[KindField.ids],
          links: Text[DiscussionLinks::TEXT_LIMIT],
        }.freeze
        RESULT = { **VOTE, next_step: Line[Vote::NEXT_STEP_LIMIT] }.freeze

        PROPOSED_BALLOT = { **VOTE, proposed_ballot_id: Id[] }.freeze
      end
    end
  end
end
