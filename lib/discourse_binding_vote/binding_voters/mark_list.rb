# frozen_string_literal: true

module DiscourseBindingVote
  # The marks of the forum, also those that are lifted, newest first, a page at a time. Marks for votes
  # and categories that the person may not see are left out. It takes as many queries for fifty marks
  # as for one.
  class MarkList
    PAGE_SIZE = 50
    STATES = %w[all standing lifted].freeze

    # person   - a part of a username or of a plain name
    # kind     - the id of the kind of votes to which they are kept; those of any and of all where it is nil
    # category - whose marks and those for votes in it are listed; all where it is nil
    # state    - one of STATES; all of them where it is nil
    # page     - the number of the Page
    def initialize(guardian, person: nil, category: nil, kind: nil, state: nil, page: 0)
      @guardian = guardian
      marks =
        in_state(of_kind(in_category(of_person(visible, person), category), kind), state).includes(
          :user,
          :marked_by,
          :lifted_by,
          :category,
          vote: {
            topic: :category,
          },
        ).order(id: :desc)
      @page =
        Page.new(page, size: PAGE_SIZE) do |offset, limit|
          Mark.name_kinds(Mark.count_together(marks.offset(offset).limit(limit).to_a))
        end
    end

    delegate :more?, to: :@page

    def marks
      @page.rows
    end

    private

    attr_reader :guardian

    # A category that is deleted leaves its marks, and whether it was private is not known any more.
    def visible
      Mark
        .where(vote_id: nil)
        .or(Mark.where(vote_id: VoteList.visible(guardian).select(:id)))
        .where(<<~SQL, seen: Category.secured(guardian).select(:id), admin: guardian.is_admin?)
          binding_vote_marks.category_id IS NULL
          OR binding_vote_marks.category_id IN (:seen)
          OR (:admin AND binding_vote_marks.category_id NOT IN (SELECT id FROM categories))
        SQL
    end

    def of_person(marks, person)
      part = person.to_s.strip.delete_prefix("@").downcase
      return marks if part.blank?

      marks.left_joins(:user).where(<<~SQL, part: "%#{Mark.sanitize_sql_like(part)}%")
        users.username_lower LIKE :part OR lower(binding_vote_marks.name) LIKE :part
      SQL
    end

    def in_category(marks, category)
      return marks if category.nil?

      votes = Vote.where(topic_id: Topic.where(category_id: category.id).select(:id))
      marks.where(category_id: category.id).or(marks.where(vote_id: votes.select(:id)))
    end

    def of_kind(marks, kind)
      kind ? marks.where(kind: kind) : marks
    end

    def in_state(marks, state)
      case state
      when "standing"
        marks.standing
      when "lifted"
        marks.where.not(lifted_at: nil)
      else
        marks
      end
    end
  end
end
