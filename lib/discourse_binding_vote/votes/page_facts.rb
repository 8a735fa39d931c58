# frozen_string_literal: true

module DiscourseBindingVote
  # What the page of a vote tells that does not stand in its row. It comes with the row, in one query, where
  # the vote is that of a topic (.vote_of); of other votes it is asked for with one query.
  class PageFacts
    QUERIES = {
      opener: <<~SQL,
        SELECT to_jsonb(users) FROM users WHERE users.id = binding_votes.opened_by_id
      SQL
      earlier: <<~SQL,
        SELECT EXISTS (
          SELECT 1 FROM binding_votes others
          WHERE others.topic_id = binding_votes.topic_id AND others.id <> binding_votes.id
        )
      SQL
      proposed: <<~SQL,
        SELECT EXISTS (
          SELECT 1 FROM binding_vote_proposed_ballots proposed WHERE proposed.vote_id = binding_votes.id
        )
      SQL
      reminded_at: <<~SQL,
        SELECT max(created_at) FROM binding_vote_announcements
        WHERE vote_id = binding_votes.id AND purpose = 'reminder'
      SQL
      result_told: <<~SQL,
        SELECT EXISTS (
          SELECT 1 FROM binding_vote_announcements
          WHERE vote_id = binding_votes.id AND purpose = 'result'
            AND (made_at IS NOT NULL OR tries < #{Announcement::MOST_TRIES})
        )
      SQL
    }.freeze

    # What is selected beside the columns of a vote.
    COLUMNS = QUERIES.map { |name, query| "(#{query}) AS page_#{name}" }.join(", ")

    SHOWN = <<~SQL
      SELECT binding_votes.*, #{COLUMNS}
      FROM binding_votes
      WHERE binding_votes.topic_id = :topic_id
      ORDER BY #{Vote::SHOWN_FIRST}
      LIMIT 1
    SQL

    # The vote that a topic shows, with these; nil where it has none.
    def self.vote_of(topic)
      vote = Vote.find_by_sql([SHOWN, { topic_id: topic.id }]).first
      vote&.topic = topic
      vote
    end

    # Those of a vote, as it was loaded.
    def self.of(vote)
      known = vote.has_attribute?(:page_opener)
      new(vote, known ? vote : Vote.select(:id, COLUMNS).find(vote.id))
    end

    def initialize(vote, row)
      @vote = vote
      @row = row
    end

    # The User who opened the vote; nil once the account is deleted.
    def opener
      User.instantiate(@row[:page_opener]) if @row[:page_opener]
    end

    # Whether the topic has other votes.
    def earlier?
      @row[:page_earlier]
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
