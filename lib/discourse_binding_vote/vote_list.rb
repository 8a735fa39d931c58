# frozen_string_literal: true

module DiscourseBindingVote
  # The votes of the forum that a person may see listed, newest first, a page at a time. It takes as
  # many queries for fifty votes as for one.
  class VoteList
    PAGE_SIZE = 50
    STATES = %w[open passed too_few voted_down cancelled].freeze

    # The votes in topics that the person may come upon: not in deleted ones, in personal messages,
    # in shared drafts or in unlisted topics of which they may not know.
    def self.visible(guardian)
      topics = Topic.secured(guardian).listable_topics
      topics = topics.visible if !guardian.can_see_unlisted_topics?
      if !guardian.can_see_shared_draft?
        topics = topics.where.not(id: SharedDraft.select(:topic_id))
      end
      Vote.where(topic_id: topics.select(:id))
    end

    # state - one of STATES; all of them where it is blank
    # page  - a whole number from 0 up
    #
    # Raises Refusal.
    def initialize(guardian, state: nil, page: 0)
      raise Refusal.new(:unknown_state) if state.present? && STATES.exclude?(state)

      votes = in_state(self.class.visible(guardian), state)
      @found =
        votes
          .select(Vote.columns_without_texts)
          .includes(:topic)
          .order(id: :desc)
          .offset(page * PAGE_SIZE)
          .limit(PAGE_SIZE + 1)
          .to_a
    end

    def votes
      @found.first(PAGE_SIZE)
    end

    def more?
      @found.size > PAGE_SIZE
    end

    private

    def in_state(votes, state)
      return votes if state.blank?
      state == "open" ? votes.where(closed_at: nil) : votes.where(outcome: state)
    end
  end
end
