# frozen_string_literal: true

module DiscourseBindingVote
  # Every rule of permission. A `…_refusal` answers nil where the thing is allowed, else the reason of
  # a Refusal; none of them asks whether the topic can be seen, which comes first.
  module GuardianExtension
    include VotePermissions
    include KindPermissions
    include BallotPermissions
    include ProposedBallotPermissions
    include RosterPermissions
    include RecordedBallotPermissions
    include Announcements::PostPermissions
  end
end
