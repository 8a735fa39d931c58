# frozen_string_literal: true

module DiscourseBindingVote
  # Checks the setting `binding_vote_time_zone`.
  class TimeZoneValidator
    def initialize(_opts = {})
    end

    # value - a name such as "Europe/Berlin"
    def valid_value?(value)
      ActiveSupport::TimeZone[value.to_s].present?
    end

    def error_message
      I18n.t("binding_vote.settings.binding_vote_time_zone")
    end
  end
end
