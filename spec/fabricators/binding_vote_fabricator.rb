# frozen_string_literal: true

Fabricator(:binding_vote, from: "DiscourseBindingVote::Vote") do
  topic
  opened_by { Fabricate(:user) }
  kind "strategy"
  subject "Clarify how strategy is decided"
  summary "We talked about it, and **most** agree."
  rule { DiscourseBindingVote::Rule.find("lazy_two_thirds") }
  closes_at { 7.days.from_now }
end
