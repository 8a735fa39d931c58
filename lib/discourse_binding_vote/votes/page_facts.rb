# frozen_string_literal: true

module DiscourseBindingVote
  # What the page of a vote tells that does not stand in its row. It comes with the row, in one query, where
  # the vote is that of a topic (.vote_of); of other votes it is asked for with one query.
  class PageFacts
    # What is selected beside the columns of a vote.
    COLUMNS = <<~SQL
      (SELECT to_jsonb(users) FROM users WHERE users.id = binding_votes.opened_by_id) AS page_opener,
      ARRAY(
        SELECT others.id FROM binding_votes others WHERE others.topic_id = binding_votes.topic_id
      ) AS page_vote_ids,
      EXISTS (
        SELECT 1 FROM binding_vote_proposed_ballots proposed WHERE proposed.vote_id = binding_votes.id
      ) AS page_proposed,
      page_announced.reminded_at AS page_reminded_at,
      page_announced.result_told AS page_result_told
    SQL

    # What it takes of other tables, of which there is one row for each vote.
    JOINED = <<~SQL
      CROSS JOIN LATERAL (
        SELECT max(created_at) FILTER (WHERE purpose = 'reminder') AS reminded_at,
          count(*) FILTER (
            WHERE purpose = 'result'
              AND (made_at IS NOT NULL OR tries < #{Announcement::MOST_TRIES})
          ) > 0 AS result_told
        FROM binding_vote_announcements
        WHERE vote_id = binding_votes.id AND purpose IN ('reminder', 'result')
      ) page_announced
    SQL

    SHOWN = <<~SQL
      SELECT binding_votes.*, #{COLUMNS}
      FROM binding_votes
      #{JOINED}
      WHERE binding_votes.topic_id = :topic_id
      ORDER BY #{Vote::SHOWN_FIRST}
      LIMIT 1
    SQL

    # The vote that a topic shows, with these; nil where it has none.
    def self.vote_of(topic)
      row = DB.query_hash(SHOWN, topic_id: topic.id).first
      Vote.instantiate(row).tap { |vote| vote.topic = topic } if row
    end

    # Those of a vote, as it was loaded.
    def self.of(vote)
      known = vote.has_attribute?(:page_opener)
      new(vote, known ? vote : Vote.joins(JOINED).select(:id, COLUMNS).find(vote.id))
    end

    def initialize(vote, row)
      @vote = vote
      @row = row
    end

    # The User who opened the vote; nil once the account is deleted.
    def opener
      User.instantiate(@row[:page_opener]) if @row[:page_opener]
    end

    # The ids of all votes of the topic.
    def vote_ids
      @row[:page_vote_ids]
    end

    # Whether the topic has other votes.
    def earlier?
      vote_ids.many?
    end

    # Whether a reply has ever proposed a ballot.
    def proposed?
      @row[:page_proposed]
    end

    # See Vote#remindable_at.
    def remindable_at
      @vote.remindable_at(reminded_at: @row[:page_reminded_at])
    end

    # See Vote#result_missing?
    def result_missing?
      @vote.result_missing?(told: @row[:page_result_told])
    end
  end
end
