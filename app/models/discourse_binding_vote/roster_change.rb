# frozen_string_literal: true

module DiscourseBindingVote
  # A change of who is binding that has yet to be carried into the open votes which it reaches. It is
  # written in the transaction of the change, and carried once that is committed: into one vote after
  # the other, each under its own lock and in its own transaction, so that nobody waits for more than
  # one vote. What a crash leaves over, a job finds here every minute. It is deleted when it is done.
  #
  # No ballot slips through: one that is cast by the old roster holds the lock of its vote until it is
  # in the box, and is found there; one that comes after that is cast by the new.
  class RosterChange < ActiveRecord::Base
    self.table_name = "binding_vote_roster_changes"

    # Into so many votes it is carried while the person who asked waits; a job does the others.
    MOST_AT_ONCE = 100

    belongs_to :by, class_name: "User", optional: true

    # The vote into which it is carried first, since whoever made the change looks at it.
    attr_accessor :vote_at_hand

    # The id by which the change of marks can be undone (see Mark.undo), where it is one.
    attr_accessor :undo_id

    class << self
      # Writes down a change, to be carried after the transaction, and returns it.
      #
      # by       - the User who is the cause of it
      # user_ids - of those whom it concerns; nil where that may be anybody
      # names    - plain names that it concerns
      # reach    - the votes that it can reach, as Vote.reached_from takes them
      # at_hand  - the Vote at which the person looks, if at one
      # ballot_ids - those whose voter is being deleted
      # undo_id  - the id of the change of marks that it carries
      def plan(by:, user_ids: nil, names: [], at_hand: nil, undo_id: nil, **reach)
        change = new(by_id: by.id, user_ids: user_ids, names: names.map(&:downcase), **reach)
        change.vote_at_hand = at_hand
        change.undo_id = undo_id
        return change if change.votes.none?

        change.save!
        DB.after_commit { change.carry_at_once }
        change
      end

      # Finishes what is left over.
      def carry_all
        order(:id).each(&:carry)
      end
    end

    # The open votes into which it has yet to be carried.
    def votes
      reach = { vote_id: vote_id, category_id: category_id, kind: kind, group_id: group_id }
      Vote.reached_from(**reach).where(id: (carried_to + 1)..)
    end

    # What it did to the votes into which it has been carried here, as RosterEffects.
    def effects
      @effects ||= []
    end

    # Who is the cause of it; the system where the account is gone.
    def planner
      by || Discourse.system_user
    end

    # In how many votes it has yet to be done.
    def left
      destroyed? || new_record? ? 0 : votes.count
    end

    # Carries it into as many votes as people can wait for, and has a job do the others.
    def carry_at_once
      carry_into(vote_at_hand.id) if vote_at_hand
      return if carry(at_most: MOST_AT_ONCE)
      Jobs.enqueue(Jobs::DiscourseBindingVote::CarryRosterChange, roster_change_id: id)
    end

    # Carries it on, and deletes it where all is done, which it says. A vote that fails is reported and
    # does not hold up the others; it is tried again with the next call.
    def carry(at_most: nil)
      ids = votes.order(:id).ids
      now = ids.first(at_most || ids.size)
      failed = false
      now.each do |id|
        failed = true if !carry_into(id)
        update_columns(carried_to: id) if !failed
      end
      return false if failed || now.size < ids.size

      destroy
      true
    end

    private

    # Says whether that went well.
    def carry_into(id)
      return true if carried.include?(id)

      effect = Vote.locked(id) { |vote| vote&.take_roster_change(self) }
      effects << effect if effect&.any?
      carried << id
      true
    rescue StandardError => error
      Discourse.warn_exception(error, message: "Binding vote #{id} could not be recounted")
      false
    end

    # The ids of the votes into which it has been carried here.
    def carried
      @carried ||= Set.new
    end
  end
end

# == Schema Information
#
# Table name: binding_vote_roster_changes
#
#  id          :bigint           not null, primary key
#  by_id       :bigint           not null
#  vote_id     :bigint
#  category_id :bigint
#  kind        :string(40)
#  group_id    :bigint
#  user_ids    :bigint           is an Array
#  names       :string           default([]), not null, is an Array
#  ballot_ids  :bigint           default([]), not null, is an Array
#  carried_to  :bigint           default(0), not null
#  created_at  :datetime         not null
#
# Indexes
#
#  index_binding_vote_roster_changes_on_by_id    (by_id)
#  index_binding_vote_roster_changes_on_vote_id  (vote_id)
#
# Foreign Keys
#
#  fk_rails_...  (vote_id => binding_votes.id) ON DELETE => cascade
#
