# frozen_string_literal: true

# Stands in for app/services/staff_action_logger.rb of Discourse. Left out: all but actions of
# plugins and changes of settings.
class StaffActionLogger
  ATTRIBUTES = %i[topic_id post_id context subject ip_address previous_value new_value].freeze

  def initialize(admin)
    raise Discourse::InvalidParameters.new(:admin) if !admin.is_a?(User)
    @admin = admin
  end

  def log_site_setting_change(setting_name, previous_value, new_value, _opts = {})
    UserHistory.create!(
      acting_user_id: @admin.id,
      action: UserHistory.actions[:change_site_setting],
      subject: setting_name,
      previous_value: previous_value&.to_s,
      new_value: new_value&.to_s,
    )
  end

  def log_custom(custom_type, details = nil)
    raise Discourse::InvalidParameters.new(:custom_type) unless custom_type

    details ||= {}
    UserHistory.create!(
      **details.slice(*ATTRIBUTES),
      details: details.except(*ATTRIBUTES).map { |name, value| "#{name}: #{value}" }.join("\n"),
      acting_user_id: @admin.id,
      action: UserHistory.actions[:custom_staff],
      custom_type: custom_type,
    )
  end
end
