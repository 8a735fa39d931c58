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

  # Has the table of kinds say so of each, or of one.
  #
  # id      - of the one; of each where it is nil
  # members - as a row has them (see Kind::DEFAULTS)
  def set_kinds(id = nil, **members)
    rows =
      DiscourseBindingVote::Kind.all.map do |kind|
        id.nil? || id == kind.id ? { **kind.to_h, **members.stringify_keys } : kind.to_h
      end
    SiteSetting.binding_vote_kinds = rows.to_json
  end

  # Adds a row to the table of kinds, and returns its Kind.
  def add_kind(id, **members)
    row = { "id" => id, "name" => id.humanize, **BindingVoteHelpers::ROW, **members.stringify_keys }
    SiteSetting.binding_vote_kinds = [*DiscourseBindingVote::Kind.all.map(&:to_h), row].to_json
    DiscourseBindingVote::Kind.find(id)
  end

  # A Kind like that of a vote but for some members.
  def kind_like(vote, **members)
    DiscourseBindingVote::Kind.new({ **vote.terms.to_h, **members.stringify_keys })
  end

  # The same members as those of the forum's first table.
  ROW = {
    "minimum" => 3,
    "minimum_of" => "cast",
    "plus_per_minus" => "2",
    "least" => 72,
    "least_in" => "hours",
    "usual_days" => 7,
    "fields" => "none",
  }.freeze
end

RSpec.configure do |config|
  config.include BindingVoteHelpers
  config.include BindingVoteInterleaving
  config.after { other_sessions.each(&:settle) }
end
