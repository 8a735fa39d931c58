# frozen_string_literal: true

module DiscourseBindingVote
  # Lifting marks: one, or those that still stand of what was placed together.
  module Mark::Liftable
    extend ActiveSupport::Concern

    class_methods do
      # Lifts marks of one place, which is then carried into the open votes that they reach. Those that
      # are lifted already stay as they are. Returns the RosterChange. Raises Refusal.
      def lift(marks, by:)
        changing_roster(marks, by: by) { |id| lift_standing(marks, by: by, lifting_id: id) }
      end

      # Lifts those of a relation, and does nothing else.
      #
      # lifting_id - what tells that they were lifted together
      def lift_now(marks, by:, lifting_id:)
        marks.update_all(lifted_by_id: by.id, lifted_at: Time.zone.now, lifting_id: lifting_id)
      end

      # Counts `together` of these marks at once.
      def count_together(marks)
        counts = standing.where(placing_id: marks.map(&:placing_id).uniq).group(:placing_id).count
        marks.each { |mark| mark.together = counts.fetch(mark.placing_id, 0) }
      end

      private

      # Lifts those of one place that still stand, with one line in the log of staff actions.
      def lift_standing(marks, by:, lifting_id:)
        standing_now = standing.where(id: marks.map(&:id)).includes(:user).order(:id).to_a
        return if standing_now.empty?
        lift_now(where(id: standing_now.map(&:id)), by: by, lifting_id: lifting_id)
        standing_now.first.log("binding_vote_mark_lifted", by, people: standing_now.map(&:person))
      end
    end

    attr_writer :together

    # How many marks stand that were placed with it, with itself.
    def together
      @together ||= self.class.standing.where(placing_id: placing_id).count
    end

    # Itself, and the marks that stand which were placed with it.
    def batch
      self.class.standing.where(placing_id: placing_id).or(self.class.where(id: id)).order(:id).to_a
    end

    # Lifts it alone, or with its batch. As Mark.lift.
    def lift(by:, batch: false)
      self.class.lift(batch ? self.batch : [self], by: by)
    end
  end
end
