# frozen_string_literal: true

module DiscourseBindingVote
  # As much of a vote as its badge in a list of topics tells. What goes without saying is left out: a list
  # has many of them, for everyone. For the same reason neither a model nor a serializer is made for each.
  class ListedBadge
    # What it takes of a vote; of the usual rule nothing. Times come as they are told: to read and to write
    # them here would take a quarter of the time that a list spends on its votes.
    COLUMNS = <<~SQL
      binding_votes.id, binding_votes.topic_id, binding_votes.revision,
      to_char(binding_votes.closes_at, :time) AS closes_at,
      to_char(binding_votes.closed_at, :time) AS closed_at,
      binding_votes.outcome, binding_votes.binding_plus, binding_votes.binding_zero,
      binding_votes.binding_minus, binding_votes.electorate, binding_votes.test,
      CAST(NULLIF(binding_votes.rule, CAST(:usual_rule AS jsonb)) AS text) AS unusual_rule
    SQL
    PARAMS = { usual_rule: Rule.find(Rule::DEFAULT).to_h.to_json, time: Instant::JSON_FORM }.freeze

    QUERY = <<~SQL
      SELECT DISTINCT ON (binding_votes.topic_id) #{COLUMNS}
      FROM binding_votes
      WHERE binding_votes.topic_id IN (:topic_ids)
      ORDER BY binding_votes.topic_id, #{Vote::SHOWN_FIRST}
    SQL

    # Loads those of some topics with one query, whatever their number.
    def self.preload(topics)
      return if topics.empty?
      votes = DB.query(QUERY, topic_ids: topics.map(&:id), **PARAMS).index_by(&:topic_id)
      topics.each do |topic|
        vote = votes[topic.id]
        topic.binding_vote_badge = vote && new(vote)
      end
    end

    # vote - a row with COLUMNS
    def initialize(vote)
      @vote = vote
    end

    def to_h
      {
        id: vote.id,
        revision: vote.revision,
        rule: shown_rule,
        **(vote.closed_at ? vote_as_closed : { closes_at: vote.closes_at }),
        binding: binding_counts,
        electorate: shown_electorate,
        test: (true if vote.test),
      }.compact
    end

    private

    attr_reader :vote

    def vote_as_closed
      { closed_at: vote.closed_at, outcome: vote.outcome }
    end

    # The id of a preset, or the whole rule where it is none any more. Left out of the usual one.
    def shown_rule
      return if rule.nil?
      preset = Rule.all.find { |known| known.id == rule["id"] }
      preset&.to_h == rule ? preset.id : rule
    end

    # The binding ballots on each side that has some.
    def binding_counts
      {
        plus: vote.binding_plus,
        zero: vote.binding_zero,
        minus: vote.binding_minus,
      }.reject { |_, n| n == 0 }
    end

    # Left out where it does not matter any more, or is not known.
    def shown_electorate
      vote.electorate if vote.closed_at.nil? || (rule && Rule.new(rule).needs_electorate?)
    end

    def rule
      @rule ||= JSON.parse(vote.unusual_rule) if vote.unusual_rule
    end
  end
end
