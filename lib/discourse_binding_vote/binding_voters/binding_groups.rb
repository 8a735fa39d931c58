# frozen_string_literal: true

module DiscourseBindingVote
  # The groups of the settings whose members are binding where no mark says otherwise.
  module BindingGroups
    # Groups that everyone is in who has an account, or who is not even listed in them.
    OPEN = %i[everyone logged_in_users].freeze

    # The automatic groups that people do not fall into by signing up.
    APPOINTED = %i[admins moderators staff].freeze

    class << self
      def ids
        SiteSetting.binding_vote_binding_groups_map
      end

      # Whether everyone with an account is binding whom no mark makes not binding.
      def open?
        (ids & Group::AUTO_GROUPS.values_at(*OPEN)).any?
      end

      # Whether signing up is enough to be binding where no mark says otherwise.
      def joined_by_signing_up?
        ids.intersect?(Group::AUTO_GROUPS.except(*APPOINTED).values)
      end

      # As the queries of the roster take them.
      def params
        { open: open?, group_ids: ids.presence || [nil] }
      end
    end
  end
end
