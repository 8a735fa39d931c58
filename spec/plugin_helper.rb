# frozen_string_literal: true

require_relative "support/interleaving"

module BindingVoteHelpers
  # In older Discourses a category has one moderating group.
  def let_group_moderate(group, category)
    if category.respond_to?(:moderating_groups)
      category.moderating_groups << group
    else
      category.update!(reviewable_by_group_id: group.id)
    end
  end
end

RSpec.configure do |config|
  config.include BindingVoteHelpers
  config.include BindingVoteInterleaving
  config.after { other_sessions.each(&:settle) }
end
