# frozen_string_literal: true

# Stands in for app/models/group_user.rb of Discourse. Left out: what joining does to other settings
# of a person.
class GroupUser < ActiveRecord::Base
  belongs_to :group
  belongs_to :user

  after_create { Group.update_counters(group_id, user_count: 1) }
  after_destroy { Group.update_counters(group_id, user_count: -1) }
end
