# frozen_string_literal: true

module DiscourseBindingVote
  # The votes of the forum that a person may see listed, a page at a time: first those that wait for
  # their binding ballot, then the other open ones, both with the soonest to close first, then the closed
  # ones, newest first. It takes as many queries for thirty votes as for one.
  class VoteList
    PAGE_SIZE = 30

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

    # state    - one of Vote::STATES; all of them where it is nil
    # kind     - the id of a kind; all of them where it is nil
    # category - a Category, which is meant with those below it; all of them where it is nil
    # test     - whether it is the tests that are asked for; they are in no other list
    # q        - a part of the subject, without regard to case; any subject where it is blank
    # page     - the number of the Page
    def initialize(guardian, state: nil, kind: nil, category: nil, test: false, q: nil, page: 0)
      @guardian = guardian
      @state = state
      @kind = kind
      @category = category
      @test = test == true
      @part = q.to_s.squish
      @page =
        Page.new(page, size: PAGE_SIZE) do |offset, limit|
          in_order(wanted).offset(offset).limit(limit).to_a
        end
    end

    delegate :more?, to: :@page

    def votes
      @page.rows
    end

    # How many votes there are in all and in each of Vote::OFFERED_STATES, whichever the list is narrowed
    # to: a Hash, by one query.
    def counts
      columns =
        Vote::OFFERED_STATES.map do |state|
          ids = Vote.in_state(state, guardian.user).select(:id).to_sql
          "count(*) FILTER (WHERE binding_votes.id IN (#{ids})) AS #{state}"
        end
      DB.query_hash(narrowed.select('count(*) AS "all"', *columns).to_sql).first
    end

    # The categories that the list can be narrowed to: those of all these votes, and those above them.
    def categories
      held = Topic.where(id: visible.select(:topic_id)).select(:category_id)
      Category.secured(guardian).where(<<~SQL).order(:name, :id)
            categories.id IN (
              WITH RECURSIVE held AS (
                SELECT id, parent_category_id FROM categories WHERE id IN (#{held.to_sql})
                UNION
                SELECT above.id, above.parent_category_id
                FROM categories above JOIN held ON held.parent_category_id = above.id
              )
              SELECT id FROM held
            )
          SQL
    end

    # The Kinds that the list can be narrowed to: those of the forum's table, and those that only older votes
    # have, each as its newest vote has it.
    def kinds
      VoteKinds.all(visible)
    end

    private

    attr_reader :guardian

    def visible
      @visible ||= self.class.visible(guardian).where(test: @test)
    end

    def in_order(votes)
      votes
        .select(Vote.columns_without_texts, "(#{waiting}) AS waiting")
        .includes(:topic)
        .order(Arel.sql(<<~SQL))
          waiting DESC, binding_votes.closed_at IS NOT NULL,
          CASE WHEN binding_votes.closed_at IS NULL THEN binding_votes.closes_at END,
          binding_votes.closed_at DESC, binding_votes.id DESC
        SQL
    end

    def wanted
      @state ? narrowed.in_state(@state, guardian.user) : narrowed
    end

    # The votes in every state.
    def narrowed
      votes = visible
      votes = votes.where(kind: @kind) if @kind
      votes = votes.where(topic_id: topics_in_category) if @category
      votes = votes.where("binding_votes.subject ILIKE ?", "%#{pattern}%") if @part.present?
      votes
    end

    def pattern
      Vote.sanitize_sql_like(@part)
    end

    def topics_in_category
      Topic.where(category_id: Category.subcategory_ids(@category.id)).select(:id)
    end

    # Whether a vote waits for the person, in SQL.
    def waiting
      return "FALSE" if guardian.anonymous?
      @waiting ||= "binding_votes.id IN (#{Vote.waiting_for(guardian.user).select(:id).to_sql})"
    end
  end
end
