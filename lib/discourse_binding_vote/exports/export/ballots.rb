# frozen_string_literal: true

module DiscourseBindingVote
  # The ballots as they are. The names of deleted accounts are null. A ballot that was cast elsewhere
  # has its source, and a plain name where its voter has no account.
  class Export::Ballots < Export::Rows
    private

    def sql
      <<~SQL
        SELECT
          voters.username,
          CASE ballots.choice WHEN 1 THEN '+1' WHEN -1 THEN '-1' ELSE '0' END AS choice,
          ballots.typed,
          ballots.binding,
          ballots.reason,
          #{reply} AS reply,
          #{time("ballots.updated_at")} AS cast_at,
          ballots.voter_name AS name,
          #{source("ballots.source_url", "ballots.reply_post_id")} AS source_url,
          recorders.username AS recorded_by
        FROM binding_vote_ballots ballots
        LEFT JOIN users voters ON voters.id = ballots.user_id
        LEFT JOIN users recorders ON recorders.id = ballots.recorded_by_id
        #{join_reply("ballots.reply_post_id")}
        WHERE ballots.vote_id = :vote_id
      SQL
    end

    def order
      "ballots.updated_at, ballots.id"
    end
  end
end
