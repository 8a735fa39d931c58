# frozen_string_literal: true

module DiscourseBindingVote
  # Who is binding.
  module Roster
    # The automatic groups that people do not fall into by signing up.
    APPOINTED = %i[admins moderators staff].freeze

    # In one query, so that no ballot that is cast meanwhile is counted twice or not at all.
    ELECTORATE = <<~SQL
      binding_plus + binding_zero + binding_minus + (
        SELECT COUNT(DISTINCT user_id)
        FROM group_users
        WHERE group_id IN (:groups) AND user_id > 0 AND NOT EXISTS (
          SELECT 1
          FROM binding_vote_ballots ballots
          WHERE vote_id = binding_votes.id AND ballots.user_id = group_users.user_id AND binding
        )
      )
    SQL

    class << self
      # Whether a ballot of that user binds, as things stand now.
      def binding?(user)
        user.in_any_groups?(groups)
      end

      # How many people the binding ballots of an open vote can come from in all, as things stand now:
      # those who have cast one, and the members of the groups who have not. Nil where that is not
      # known, because no group is set or one that takes in whoever signs up.
      def electorate(vote)
        return if groups.empty? || groups.intersect?(open_groups)

        everyone = Vote.sanitize_sql([ELECTORATE, { groups: groups }])
        Vote.where(id: vote.id).pick(Arel.sql(everyone))
      end

      private

      def groups
        SiteSetting.binding_vote_binding_groups_map
      end

      def open_groups
        Group::AUTO_GROUPS.except(*APPOINTED).values
      end
    end
  end
end
