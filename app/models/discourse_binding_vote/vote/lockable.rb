# frozen_string_literal: true

module DiscourseBindingVote
  # Every write happens under the lock of the vote's row, so that ballots, counts, history and outcome
  # always agree. Rows that only point to it are not held up, as when an account is deleted.
  module Vote::Lockable
    extend ActiveSupport::Concern

    STRENGTH = "FOR NO KEY UPDATE"

    WITH_TOPIC = <<~SQL
      SELECT binding_votes.*, to_jsonb(topics) AS topic_row,
        (SELECT to_jsonb(categories) FROM categories WHERE id = topics.category_id) AS category_row,
        (SELECT to_jsonb(shared_drafts) FROM shared_drafts WHERE topic_id = topics.id) AS draft_row
      FROM binding_votes
      JOIN topics ON topics.id = binding_votes.topic_id
      WHERE binding_votes.id = :id
    SQL

    class_methods do
      # Yields the vote of that id under the lock of its row, with what it takes to say who sees its topic,
      # all in one statement; yields nil where there is none. Returns what the block returns.
      def locked(id)
        transaction do
          vote = find_with_topic(id, lock: "#{STRENGTH} OF binding_votes")
          vote ? vote.holding_lock { yield vote } : yield(nil)
        end
      end

      # The vote of that id with its topic and what the Guardian asks of one, in one query; nil where
      # there is none. The rows of these come whole: to name each of their two hundred columns would take
      # as long as all else of a cast.
      #
      # lock - how its row is locked; not at all without it
      def find_with_topic(id, lock: nil)
        row = DB.query_hash("#{WITH_TOPIC} #{lock}", id: id).first
        instantiate(row).tap(&:take_topic) if row
      end
    end

    # Runs the block under the lock of the vote's row, which is taken unless it is held.
    def locked(&block)
      @holding_lock ? yield : with_lock(STRENGTH) { holding_lock(&block) }
    end

    # Takes the rows that came with its own (see .find_with_topic).
    def take_topic
      topic = Topic.instantiate(self[:topic_row])
      rows = { category: [Category, :category_row], shared_draft: [SharedDraft, :draft_row] }
      rows.each do |name, (model, row)|
        topic.association(name).target = (model.instantiate(self[row]) if self[row])
      end
      association(:topic).target = topic
    end

    def holding_lock
      @holding_lock = true
      yield
    ensure
      @holding_lock = false
    end
  end
end
