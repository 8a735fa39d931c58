# frozen_string_literal: true

module DiscourseBindingVote
  # What was done to the vote itself, and by whom: opening, editing, moving, reminding, its end. The names
  # of deleted accounts are null.
  class Export::Events < Export::Rows
    private

    def sql
      <<~SQL
        SELECT
          events.action,
          users.username AS by,
          #{time("events.created_at")} AS at,
          #{time("events.closes_at_before")} AS closes_at_before,
          #{time("events.closes_at_after")} AS closes_at_after
        FROM binding_vote_events events
        LEFT JOIN users ON users.id = events.user_id
        WHERE events.vote_id = :vote_id
      SQL
    end

    def order
      "events.id"
    end

    def params
      super.slice(:vote_id, :time)
    end
  end
end
