# frozen_string_literal: true

# Tells staff, on their dashboard, that the forum is too old to show binding votes.
class ProblemCheck::BindingVoteForumTooOld < ProblemCheck
  self.priority = "high"

  def call
    DiscourseBindingVote::NeededForum.met? ? no_problem : problem
  end

  private

  def translation_data(*)
    { version: Discourse::VERSION::STRING, needed: DiscourseBindingVote::NeededForum::VERSION }
  end
end
