# frozen_string_literal: true

module DiscourseBindingVote
  # A line of the history of ballots: what one was before and after a change. A trigger writes it
  # whenever a ballot changes, whatever code does that, and nothing can alter or delete it.
  class BallotChange < ActiveRecord::Base
    self.table_name = "binding_vote_ballot_changes"

    include PointsToReply

    belongs_to :vote, class_name: "DiscourseBindingVote::Vote"
    belongs_to :user, optional: true
    belongs_to :changed_by, class_name: "User", optional: true
    points_to_reply :reply_post_id_after, source: :source_url_after

    # Those of the ballots of plain names, without regard to case.
    scope :of_names, ->(names) { where("lower(voter_name) IN (?)", names.map(&:downcase)) }
  end
end

# == Schema Information
#
# Table name: binding_vote_ballot_changes
#
#  id             :bigint           not null, primary key
#  vote_id        :bigint           not null
#  user_id        :bigint
#  changed_by_id  :bigint
#  typed_before   :string(10)
#  typed_after    :string(10)
#  binding_before :boolean
#  binding_after  :boolean
#  reason_after   :string(500)
#  reply_post_id_after :bigint
#  voter_name     :string(100)
#  source_url_after :string(500)
#  cast_at_after  :datetime
#  created_at     :datetime         not null
#
# Indexes
#
#  index_binding_vote_ballot_changes_as_listed        (vote_id,user_id,id)
#  index_binding_vote_ballot_changes_on_changed_by_id  (changed_by_id)
#  index_binding_vote_ballot_changes_on_user_id        (user_id)
#
# Foreign Keys
#
#  fk_rails_...  (changed_by_id => users.id) ON DELETE => nullify
#  fk_rails_...  (user_id => users.id) ON DELETE => nullify
#  fk_rails_...  (vote_id => binding_votes.id) ON DELETE => cascade
#
