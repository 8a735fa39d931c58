# frozen_string_literal: true

module DiscourseBindingVote
  # Who was binding when a vote opened, and when it closed. There is none where that is not known, or
  # too many to keep.
  class RosterRecord < ActiveRecord::Base
    self.table_name = "binding_vote_rosters"

    LIMIT = 10_000

    belongs_to :vote, class_name: "DiscourseBindingVote::Vote"

    # moment - "opening" or "closing"
    def self.keep(vote, moment)
      user_ids = Roster.new(vote).user_ids
      create!(vote: vote, moment: moment, user_ids: user_ids) if user_ids && user_ids.size <= LIMIT
    end
  end
end

# == Schema Information
#
# Table name: binding_vote_rosters
#
#  id         :bigint           not null, primary key
#  vote_id    :bigint           not null
#  moment     :string(20)       not null
#  user_ids   :bigint           not null, is an Array
#  created_at :datetime         not null
#
# Indexes
#
#  index_binding_vote_rosters_on_vote_id_and_moment  (vote_id,moment) UNIQUE
#
# Foreign Keys
#
#  fk_rails_...  (vote_id => binding_votes.id) ON DELETE => cascade
#
