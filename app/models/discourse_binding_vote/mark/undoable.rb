# frozen_string_literal: true

module DiscourseBindingVote
  # Undoing what was done to marks at once: placing them, lifting them, or undoing that.
  module Mark::Undoable
    extend ActiveSupport::Concern

    class_methods do
      # The marks that were placed or lifted by the change of that id, all of one place.
      def of_change(id)
        where(placing_id: id).or(where(lifting_id: id)).order(:id)
      end

      # Undoes the change of that id: lifts those of its marks that still stand, and sets those again
      # that it lifted, for people who have got no other mark in that place since. Returns the
      # RosterChange. Raises Refusal.
      #
      # undone - the id of the change, of which there are marks
      def undo(undone, by:)
        marks = of_change(undone).includes(:user, :vote).to_a
        placed, lifted = marks.partition { |mark| mark.placing_id == undone }

        changing_roster(marks, by: by) do |id|
          lift_standing(placed, by: by, lifting_id: id)
          set_again(lifted, by: by, placing_id: id)
        end
      end

      private

      # Of an account that is deleted meanwhile there is nobody to mark.
      def set_again(marks, by:, placing_id:)
        heirs =
          unmarked(marks).map do |mark|
            kept = mark.slice(:user_id, :name, :binding, :reason)
            new(**kept.symbolize_keys, **mark.reach, marked_by: by)
          end
        place_now(heirs, placing_id: placing_id)
        heirs
          .group_by { |mark| [mark.binding, mark.reason] }
          .each_value { |alike| log_placing(alike, by) }
      end

      def unmarked(marks)
        return [] if marks.empty?
        taken = standing.where(marks.first.reach).of_people(marks).map(&:identity)
        marks.reject { |mark| mark.person.nil? || taken.include?(mark.identity) }
      end
    end
  end
end
