# frozen_string_literal: true

module DiscourseBindingVote
  # What is missing before votes can be held, for staff: the names of steps, in their order, each with the
  # setting by which it is done, where it is one.
  module MissingSteps
    class << self
      # no_binding_voters - no group binds in votes of any kind, and nobody is marked for more than one
      # empty_groups      - the groups that bind have no members, and nobody is marked either
      # no_category       - of the categories that are chosen none is left
      # no_openers        - beside staff and category moderators nobody may open votes; until the first
      # no_vote           - there has been no vote yet, not even a test
      def all
        [voters, categories, *(Vote.real.exists? ? [] : [openers, vote])].compact
      end

      private

      def voters
        groups = Kind.all.map { |kind| BindingGroups.new(kind.binding_group_ids) }
        marked = Mark.standing.exists?(binding: true, vote_id: nil)
        return if groups.any?(&:open?) || marked

        ids = groups.flat_map(&:ids).uniq
        setting = :binding_vote_binding_groups
        return { step: :no_binding_voters, setting: setting } if ids.empty?
        { step: :empty_groups, setting: setting } if !GroupUser.exists?(group_id: ids)
      end

      def categories
        ids = SiteSetting.binding_vote_categories.split("|")
        return if ids.empty? || Category.exists?(id: ids)
        { step: :no_category, setting: :binding_vote_categories }
      end

      def openers
        return if SiteSetting.binding_vote_opener_groups_map.any?
        { step: :no_openers, setting: :binding_vote_opener_groups }
      end

      def vote
        { step: :no_vote } if !Vote.exists?
      end
    end
  end
end
