# frozen_string_literal: true

module DiscourseBindingVote
  # What becomes of the marks of an account that is deleted or merged into another. Those of closed
  # votes stay as they are.
  module Mark::Inheritable
    extend ActiveSupport::Concern

    class_methods do
      # Lifts the standing marks of an account that is about to be deleted, and returns them.
      def lift_all_of(user, by:)
        marks =
          standing
            .of(user: user)
            .includes(:vote)
            .select { |mark| mark.vote.nil? || mark.vote.open? }
        lift_now(where(id: marks.map(&:id)), by: by, lifting_id: nil)
        marks.each { |mark| mark.log("binding_vote_mark_lifted", by) }
      end

      # Lifts them too, and places like ones for the account that it is merged into, where that has none.
      def hand_over(from:, to:, by:)
        lift_all_of(from, by: by).each do |mark|
          next if standing.of(user: to).exists?(mark.reach)

          heir =
            create!(
              user: to,
              **mark.reach,
              binding: mark.binding,
              reason: mark.inherited_reason,
              marked_by: by,
            )
          log_placing([heir], by)
        end
      end
    end

    # The reason of the mark that takes its place, in the language of the forum.
    def inherited_reason
      I18n.with_locale(SiteSetting.default_locale) do
        I18n.t("binding_vote.inherited_mark", reason: reason).truncate(Ballot::REASON_LIMIT)
      end
    end
  end
end
