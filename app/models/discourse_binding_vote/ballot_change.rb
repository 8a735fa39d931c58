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

    # Those of some ballots of one vote.
    scope :of_ballots,
          ->(ballots) do
            where(user_id: ballots.filter_map(&:user_id)).or(
              of_names(ballots.filter_map(&:voter_name)),
            ).where(vote_id: ballots.first&.vote_id)
          end

    # The ids of the newest of each of some ballots of one vote.
    def self.newest_ids(ballots)
      of_ballots(ballots).group(:user_id, "lower(voter_name)").maximum(:id).values
    end

    # The same for all of one ballot, among those of one vote.
    def whose
      user_id || voter_name.downcase
    end

    # Whose ballot it is: a User, or a plain name; nil once the account is deleted.
    def voter
      user || voter_name
    end

    # Whether it recorded a ballot, corrected a recorded one, or took one out.
    #
    # before - the line before it of the same ballot, if there is one
    def of_recorded_ballot?(before)
      (typed_after ? self : before)&.source_url_after.present?
    end

    # What the ballot says after it, as Ballot#fill_in takes it, without whether it binds; empty where
    # there is none.
    def content
      return {} if typed_after.nil?
      {
        choice: Choice.kept(typed_after).value,
        typed: typed_after,
        reason: reason_after,
        source_url: source_url_after,
        reply_post_id: reply_post_id_after,
        from_reply: Replies.permalink?(source_url_after, reply_post_id_after),
        updated_at: cast_at_after,
      }
    end
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
