# frozen_string_literal: true

module DiscourseBindingVote
  # What happened to a vote besides its ballots: its closing time was moved, the post that is voted on
  # was edited, it ended.
  class TimelineEvents
    # The actions of VoteEvents that are part of how a vote went. What it decides is edited before
    # anybody has voted; who reminds people, or posts the result, changes nothing in it.
    ACTIONS = %w[opened deadline_moved extended closed closed_early cancelled].freeze

    MOST_EVENTS = 100
    MOST_EDITS = 20

    # type             - "edited" for the post, or one of ACTIONS
    # at               - when it happened
    # by               - the username of who did it, nil where that is not told
    # closes_at_before - the closing time that was moved; nil where none was
    # closes_at_after  - what it was moved to
    Event =
      Struct.new(:type, :at, :by, :closes_at_before, :closes_at_after, keyword_init: true) do
        alias_method :read_attribute_for_serialization, :public_send
      end

    def initialize(vote, guardian)
      @vote = vote
      @guardian = guardian
    end

    # The Events until the end, oldest first; of very many the newest.
    def all
      (recorded + edits).sort_by(&:at)
    end

    private

    attr_reader :vote, :guardian

    def recorded
      vote
        .events
        .where(action: ACTIONS)
        .includes(:user)
        .order(id: :desc)
        .limit(MOST_EVENTS)
        .map do |event|
          moved = event.slice(:closes_at_before, :closes_at_after) if event.closes_at_before
          Event.new(
            type: event.action,
            at: event.created_at,
            by: event.user&.username,
            **moved.to_h,
          )
        end
    end

    # The last edit everybody may know of. Of those before it the revisions tell those who may see
    # them.
    def edits
      last = vote.post_edited_at
      return [] if last.nil? || !within?(last)
      [*earlier_edits, last].map { |at| Event.new(type: "edited", at: at) }
    end

    # The newest revision is of the last edit.
    def earlier_edits
      revisions = vote.revisions_for(guardian).order(number: :desc).limit(MOST_EDITS)
      texts = revisions.select { |revision| revision.modifications.key?("raw") }
      texts.map(&:created_at).select { |at| within?(at) }.drop(1)
    end

    def within?(time)
      vote.open? || time <= vote.closed_at
    end
  end
end
