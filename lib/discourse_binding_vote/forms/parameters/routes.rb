# frozen_string_literal: true

module DiscourseBindingVote
  module Parameters
    # What each route takes: every parameter with its type, its range or its length. A text that is
    # required, and what becomes of one, the domain says.
    module Routes
      include Parts

      ALL = {
        "votes#index" => {
          state: OneOf[Vote::STATES, wrong: :unknown_state],
          kind: KIND,
          category_id: Id[],
          q: Line[Vote::SUBJECT_LIMIT],
          test: Truth[],
          **PAGE,
        },
        "votes#create" => {
          topic_id: Id[required: true],
          kind: Form[Kind::ID, wrong: :unknown_kind, required: true],
          **MATTER,
          closes_at: Moment[wrong: :malformed_closing_time],
          ask_found: Truth[],
          test: Truth[],
        },
        "votes#show" => VOTE,
        "votes#destroy" => VOTE,
        "ballots#index" => PAGE_OF_VOTE,
        "timelines#show" => VOTE,
        "timelines#changes" => PAGE_OF_VOTE,
        "ballots#update" => {
          **VOTE,
          choice: CHOICE,
          reason: REASON,
          reply: Form[/\A\d{0,9}\z/, wrong: :no_such_reply],
        },
        "ballots#destroy" => VOTE,
        "replies#index" => VOTE,
        "post_ballots#index" => {
          **VOTE,
          post_ids: Ids[PostBallotsController::MOST],
        },
        "recorded_ballots#update" => {
          **VOTE,
          **RECORDED_BALLOT,
        },
        "recorded_ballots#destroy" => {
          **VOTE,
          ballot_id: Id[],
        },
        "recorded_ballots#undo" => {
          **VOTE,
          changes: Ids[ThreadSource::MOST_MESSAGES, required: true],
        },
        "imports#read" => {
          **VOTE,
          text: Text[ThreadSource::MOST_BYTES, too_long: :import_too_long],
          file: Upload[ThreadSource::MOST_BYTES, too_long: :import_too_long],
          link_pattern: Text[SourceLink::LENGTH_LIMIT, too_long: :source_too_long],
        },
        "import_people#show" => {
          **VOTE,
          username: Line[PlainName::LIMIT],
          name: NAME,
        },
        "imports#create" => {
          **VOTE,
          ballots:
            Rows[
              { key: Line[PlainName::LIMIT], **RECORDED_BALLOT },
              ThreadSource::MOST_MESSAGES,
              required: true
            ],
        },
        "proposed_ballots#index" => VOTE,
        "proposed_ballots#destroy" => PROPOSED_BALLOT,
        "proposed_ballots#restore" => PROPOSED_BALLOT,
        "confirmations#create" => PROPOSED_BALLOT,
        "acceptances#create" => {
          **PROPOSED_BALLOT,
          choice: OneOf[%w[+1 0 -1], wrong: :unknown_choice],
        },
        "acceptances#create_all" => {
          **VOTE,
          choices: ChoicesById[ProposedBallot::MOST_LISTED, required: true],
        },
        "matters#show" => VOTE,
        "matters#update" => {
          **VOTE,
          **MATTER,
        },
        "reminders#create" => VOTE,
        "deadlines#update" => {
          **VOTE,
          closes_at: Moment[wrong: :malformed_closing_time, required: true],
        },
        "closures#create" => {
          **VOTE,
          outcome: OneOf[Vote::DECISIONS, wrong: :unknown_state],
        },
        "cancellations#create" => {
          **VOTE,
          reason: REASON,
        },
        "rosters#show" => ROSTER,
        "marks#update" => {
          **MARK_FROM_VOTE,
          reason: REASON,
        },
        "marks#preview" => MARK_FROM_VOTE,
        "marks#destroy" => LIFTED_MARK,
        "marks#lift_preview" => LIFTED_MARK,
        "mark_changes#destroy" => {
          undo_id: Form[/\A\h{8}(-\h{4}){3}-\h{12}\z/, wrong: :no_such_mark],
        },
        "site_marks#index" => {
          person: Line[PlainName::LIMIT],
          category_id: Id[],
          kind: KIND,
          state: OneOf[MarkList::STATES, wrong: :unknown_state],
          **PAGE,
        },
        "site_marks#update" => {
          **MARK_FROM_NO_VOTE,
          reason: REASON,
        },
        "site_marks#preview" => MARK_FROM_NO_VOTE,
        "roster_changes#show" => {
          id: Id[],
        },
        "tallies#show" => {
          topic_id: Id[required: true],
          kind: KIND,
        },
        "kinds#index" => {
          topic_id: Id[required: true],
        },
        "kind_tables#show" => {
        },
        "kind_tables#export" => {
        },
        "kind_tables#preview" => {
          table: Text[KindTable::LENGTH_LIMIT, required: true],
        },
        "kind_tables#update" => {
          table: Text[KindTable::LENGTH_LIMIT, required: true],
          digest: Form[/\A\h{64}\z/, required: true],
        },
        "overviews#show" => {
        },
        "results#show" => VOTE,
        "posted_results#preview" => RESULT,
        "posted_results#create" => RESULT,
        "exports#show" => VOTE,
        "badges#show" => VOTE,
      }.freeze
    end
  end
end
