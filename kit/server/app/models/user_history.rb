# frozen_string_literal: true

# Stands in for UserHistory (app/models/user_history.rb): the log of staff actions.
class UserHistory < ActiveRecord::Base
  belongs_to :acting_user, class_name: "User"
  belongs_to :topic

  def self.actions
    @actions ||= Enum.new(custom_staff: 23)
  end
end
