# frozen_string_literal: true

Fabricator(:binding_vote_mark, from: "DiscourseBindingVote::Mark") do
  user
  binding true
  reason "A committer since 2019."
  marked_by { Fabricate(:user) }
end
