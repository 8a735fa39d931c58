# frozen_string_literal: true

Fabricator(:binding_vote, from: "DiscourseBindingVote::Vote") do
  topic
  opened_by { Fabricate(:user) }
  subject "Clarify how strategy is decided"
  summary "We talked about it, and **most** agree."
  terms { |attrs| DiscourseBindingVote::Kind.find(attrs[:kind] || "strategy") }
  closes_at { 7.days.from_now }
end
