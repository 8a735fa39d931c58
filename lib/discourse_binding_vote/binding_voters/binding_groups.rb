# frozen_string_literal: true

module DiscourseBindingVote
  # The groups whose members are binding in a vote where no mark says otherwise: those of the vote, which
  # it has from its kind and keeps, else those of the setting, as it is now.
  class BindingGroups
    # Groups that everyone is in who has an account, or who is not even listed in them.
    OPEN = %i[everyone logged_in_users].freeze

    # The automatic groups that people do not fall into by signing up.
    APPOINTED = %i[admins moderators staff].freeze

    # The ids of those of a row of binding_votes, as SQL that takes BindingGroups.params.
    SQL = <<~SQL.strip
      CASE WHEN binding_votes.binding_group_ids = '{}'
        THEN CAST(:forum_group_ids AS bigint[])
        ELSE binding_votes.binding_group_ids
      END
    SQL

    ARRAY = PG::TextEncoder::Array.new

    class << self
      def of(vote)
        new(vote.binding_group_ids)
      end

      # Those of OPEN that this forum has.
      def open_ids
        Group::AUTO_GROUPS.values_at(*OPEN).compact
      end

      # As the queries about several votes take them.
      def params
        { forum_group_ids: ARRAY.encode(new.ids), open_group_ids: ARRAY.encode(open_ids) }
      end
    end

    attr_reader :ids

    # own - the ids of the groups of a vote or a kind; where it has none, those of the setting hold
    def initialize(own = [])
      @ids = own.presence || SiteSetting.binding_vote_binding_groups_map
    end

    # Whether everyone with an account is binding whom no mark makes not binding.
    def open?
      ids.intersect?(self.class.open_ids)
    end

    # Whether signing up is enough to be binding where no mark says otherwise.
    def joined_by_signing_up?
      ids.intersect?(Group::AUTO_GROUPS.except(*APPOINTED).values)
    end

    # As the queries about one vote take them.
    def params
      { group_ids: ARRAY.encode(ids), open_group_ids: ARRAY.encode(self.class.open_ids) }
    end
  end
end
