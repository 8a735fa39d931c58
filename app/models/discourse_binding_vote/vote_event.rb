# frozen_string_literal: true

module DiscourseBindingVote
  # A line of a vote's own history: who opened, edited, moved, closed or cancelled it, reminded people of
  # it or posted its result, and when. The database refuses to alter or delete it.
  class VoteEvent < ActiveRecord::Base
    self.table_name = "binding_vote_events"

    belongs_to :vote, class_name: "DiscourseBindingVote::Vote"
    belongs_to :user, optional: true

    # Records what has just been done to a vote, and plans to tell it.
    #
    # said - what else is to be told (see Announcement.plan)
    def self.record(vote, action, by:, closes_at_before: nil, **said)
      event =
        create!(
          vote: vote,
          user: by,
          action: action,
          closes_at_before: closes_at_before,
          closes_at_after: vote.closes_at,
        )
      Announcement.plan(vote, *event.purposes, event: event, **said)
    end

    # What is told of it, in this order (see Announcements).
    def purposes
      case action
      when "opened"
        ["small_action", *wanted_at_opening]
      when "edited"
        %w[call_update]
      when "reminded"
        %w[reminder]
      when "closed", "closed_early", "cancelled"
        ["small_action", *wanted_at_end, "outcome_notice"]
      when "result_posted"
        %w[result]
      else
        %w[small_action]
      end
    end

    private

    def wanted_at_opening
      wanted = []
      wanted << "call" if SiteSetting.binding_vote_call_reply
      wanted << "opening_notice" if SiteSetting.binding_vote_notify_opening
      wanted
    end

    def wanted_at_end
      SiteSetting.binding_vote_result_reply ? %w[result] : []
    end
  end
end

# == Schema Information
#
# Table name: binding_vote_events
#
#  id               :bigint           not null, primary key
#  vote_id          :bigint           not null
#  user_id          :bigint
#  action           :string(20)       not null
#  closes_at_before :datetime
#  closes_at_after  :datetime
#  created_at       :datetime         not null
#
# Indexes
#
#  index_binding_vote_events_on_user_id         (user_id)
#  index_binding_vote_events_on_vote_id_and_id  (vote_id,id)
#
# Foreign Keys
#
#  fk_rails_...  (user_id => users.id) ON DELETE => nullify
#  fk_rails_...  (vote_id => binding_votes.id) ON DELETE => cascade
#
