# frozen_string_literal: true

module DiscourseBindingVote
  # Reminding binding voters who have not voted, once before a vote ends. Where its closing time is moved
  # after that, be it by weeks, they are not reminded again.
  module Vote::Remindable
    extend ActiveSupport::Concern

    class_methods do
      # Plans to remind of every vote that is about to end, each once, however often and late this
      # runs. One that fails is reported and does not hold up the others.
      def plan_reminders
        ending_soon.ids.each do |id|
          locked(id) { |vote| vote.plan_reminder if vote&.open? }
        rescue StandardError => error
          Discourse.warn_exception(error, message: "Binding vote #{id} could not plan a reminder")
        end
      end

      private

      # Those that end within the hours that the forum has set, and are open for longer than that.
      def ending_soon
        lead = SiteSetting.binding_vote_reminder_hours.hours
        now = Time.zone.now
        where(closed_at: nil, closes_at: now..(now + lead))
          .where("closes_at - created_at > make_interval(secs => ?)", lead.to_i)
          .where.not(id: Announcement.where(purpose: "reminder").select(:vote_id))
          .order(:closes_at)
      end
    end

    def plan_reminder
      Announcement.plan_once(self, "reminder")
    end
  end
end
