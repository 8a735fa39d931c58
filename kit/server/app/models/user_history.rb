# frozen_string_literal: true

# Stands in for app/models/user_history.rb of Discourse. Left out: all actions but those of plugins and the
# changes of settings.
# It is the log of staff actions.
class UserHistory < ActiveRecord::Base
  belongs_to :acting_user, class_name: "User"
  belongs_to :topic

  def self.actions
    @actions ||= Enum.new(change_site_setting: 3, custom_staff: 23)
  end
end
