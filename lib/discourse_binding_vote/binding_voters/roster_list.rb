# frozen_string_literal: true

module DiscourseBindingVote
  # The roster of a vote as people look at it: who is binding and why, who has voted, and what has
  # changed since the vote opened. It takes as many queries for 500 people as for five.
  class RosterList
    PAGE_SIZE = 100

    # One of whom the roster says something.
    #
    # user    - the User; nil for a plain name
    # name    - the plain name as it was written, else nil
    # binding - whether the person is
    # groups  - names of the groups that make the person binding, as far as the onlooker may see them
    # mark    - the Mark that decides, else nil
    # ballot  - what the person's ballot says as typed, else nil
    Person =
      Struct.new(:user, :name, :binding, :groups, :mark, :ballot, keyword_init: true) do
        include ActiveModel::Serialization
      end

    # guardian - of the person who looks
    # page     - the number of the Page
    # waiting  - whether only those are wanted who are binding and have no ballot
    def initialize(vote, guardian:, page: 0, waiting: false)
      @vote = vote
      @roster = Roster.new(vote)
      @guardian = guardian
      @page =
        Page.new(page, size: PAGE_SIZE) do |offset, limit|
          @roster.page(offset: offset, limit: limit, waiting: waiting)
        end
    end

    delegate :more?, to: :@page

    def people
      @people ||= rows.map { |row| person(row) }
    end

    # Whether everyone with an account is binding whom no mark makes not binding.
    def open_to_all?
      vote.open? && @roster.groups.open?
    end

    # How many are binding, and how many of them have no ballot. Nil where that is everyone, or where
    # it was not kept when the vote closed.
    def counts
      @roster.counts if vote.open? ? !open_to_all? : after
    end

    # The names of the groups whose members are binding, as far as the onlooker may see them.
    def group_names
      vote.open? ? visible_groups.values.sort : []
    end

    # Who has become binding since the vote opened, and who no longer is, as two lists of Users; until
    # it closed where it has. Nil where that was not kept.
    def changes
      return if before.nil? || after.nil?
      [after - before, before - after].map { |ids| User.where(id: ids).order(:username_lower).to_a }
    end

    private

    attr_reader :vote

    delegate :rows, to: :@page

    def person(row)
      Person.new(
        user: users[row.user_id],
        name: row.written_name || marks[row.mark_id]&.name,
        binding: row.binding,
        groups: visible_groups.values_at(*row.group_ids).compact.sort,
        mark: marks[row.mark_id],
        ballot: row.ballot,
      )
    end

    def users
      @users ||= User.where(id: rows.map(&:user_id)).index_by(&:id)
    end

    def marks
      @marks ||=
        begin
          ids = rows.filter_map(&:mark_id)
          marks = Mark.includes(:user, :marked_by).where(id: ids).to_a
          Mark.name_kinds(Mark.count_together(marks)).index_by(&:id)
        end
    end

    def visible_groups
      @visible_groups ||=
        Group.visible_groups(@guardian.user).where(id: @roster.groups.ids).pluck(:id, :name).to_h
    end

    def before
      records["opening"]
    end

    def after
      vote.open? ? (@present ||= @roster.user_ids) : records["closing"]
    end

    def records
      @records ||= RosterRecord.where(vote: vote).pluck(:moment, :user_ids).to_h
    end
  end
end
