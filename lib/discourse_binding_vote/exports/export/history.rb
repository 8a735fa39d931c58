# frozen_string_literal: true

module DiscourseBindingVote
  # How the ballots became what they are, a change a row.
  class Export::History < Export::Rows
    private

    # Before ballots could be recorded, all were cast when they changed.
    def sql
      <<~SQL
        SELECT
          voters.username,
          changers.username AS changed_by,
          changes.typed_before,
          changes.typed_after,
          changes.binding_before,
          changes.binding_after,
          changes.reason_after,
          #{reply} AS reply_after,
          #{time("changes.created_at")} AS at,
          changes.voter_name AS name,
          #{source("changes.source_url_after", "changes.reply_post_id_after")} AS source_url_after,
          CASE WHEN changes.typed_after IS NULL THEN #{time("changes.cast_at_after")}
            ELSE #{time("COALESCE(changes.cast_at_after, changes.created_at)")} END AS cast_at_after
        FROM binding_vote_ballot_changes changes
        LEFT JOIN users voters ON voters.id = changes.user_id
        LEFT JOIN users changers ON changers.id = changes.changed_by_id
        #{join_reply("changes.reply_post_id_after")}
        WHERE changes.vote_id = :vote_id
      SQL
    end

    def order
      "changes.id"
    end
  end
end
