# frozen_string_literal: true

module DiscourseBindingVote
  # Why something asked for is not done: a reason with an HTTP status and a sentence for the person
  # who asked (`binding_vote.refusals` in the locale files). It is raised before anything changes.
  class Refusal < StandardError
    STATUSES = {
      unreadable_request: 400,
      missing_parameter: 400,
      unreadable_text: 400,
      not_a_text: 400,
      not_a_truth: 400,
      not_a_number: 400,
      not_ids: 400,
      number_out_of_range: 422,
      text_too_long: 422,
      unknown_choice: 400,
      unknown_kind: 400,
      kind_of_one_vote: 422,
      unknown_state: 400,
      malformed_closing_time: 400,
      not_logged_in: 403,
      suspended: 403,
      silenced: 403,
      staged: 403,
      anonymous_mode: 403,
      private_message: 403,
      topic_deleted: 403,
      topic_closed: 403,
      topic_archived: 403,
      cannot_post: 403,
      category_without_votes: 403,
      not_an_opener: 403,
      not_a_manager: 403,
      not_a_roster_keeper: 403,
      not_staff: 403,
      not_an_administrator: 403,
      no_ballot: 404,
      no_such_mark: 404,
      no_such_proposed_ballot: 404,
      not_set_aside: 409,
      set_aside_by_author: 403,
      answered_meanwhile: 409,
      reply_edited: 409,
      not_ids_with_choices: 400,
      not_its_author: 403,
      contradicting_ballots: 422,
      already_open: 409,
      already_closed: 409,
      changed_meanwhile: 409,
      ballots_cast: 409,
      still_open: 409,
      result_posted: 409,
      voting_ended: 409,
      control_character: 422,
      direction_character: 422,
      invisible_character: 422,
      nothing_visible: 422,
      not_fields: 400,
      field_missing: 422,
      field_no_link: 422,
      not_a_kind_table: 422,
      too_many_kinds: 422,
      no_kinds: 422,
      kinds_at_fault: 422,
      kinds_changed_meanwhile: 409,
      kind_not_here: 403,
      not_an_opener_of_kind: 403,
      electorate_unknown: 422,
      malformed_link: 422,
      link_too_long: 422,
      too_many_links: 422,
      closing_time_past: 422,
      closing_time_too_near: 422,
      closing_time_too_far: 422,
      too_early_to_close: 422,
      reminded_already: 422,
      nobody_to_remind: 422,
      test_tells_nobody: 422,
      not_a_test: 422,
      reason_too_long: 422,
      no_such_reply: 422,
      no_vote: 422,
      not_a_reply: 422,
      minus_reason_missing: 422,
      cancel_reason_missing: 422,
      mark_reason_missing: 422,
      unknown_people: 422,
      nobody_named: 422,
      too_many_people: 422,
      unknown_scope: 400,
      malformed_cast_time: 400,
      no_recorded_ballot: 404,
      recording_changed: 409,
      cast_here: 409,
      name_is_account: 422,
      name_too_long: 422,
      voter_cannot_take_part: 422,
      malformed_source: 422,
      source_too_long: 422,
      cast_in_future: 422,
      cast_before_opening: 422,
      import_too_long: 413,
      unreadable_import: 422,
      malformed_link_pattern: 422,
      voter_named_twice: 422,
      not_ballots: 400,
      not_a_file: 400,
    }.freeze

    attr_reader :reason, :status

    # Which of several things it is of, as whoever asked calls that; nil where they asked for one.
    attr_reader :key

    # Runs the block, and returns what it returns. A Refusal in it is of that thing.
    def self.about(key)
      yield
    rescue Refusal => refusal
      raise refusal.of(key)
    end

    def initialize(reason, **params)
      @reason = reason
      @status = STATUSES.fetch(reason)
      @params = params
      super(reason.to_s)
    end

    # Itself, said of one of several things; nil where there are not several.
    def of(key)
      @key = key
      self
    end

    # The sentence, in the current locale.
    def sentence
      I18n.t("binding_vote.refusals.#{reason}", **@params)
    end
  end
end
