# frozen_string_literal: true

module DiscourseBindingVote
  # Reminding binding voters who have not voted: once before a vote ends, and by hand, at most once a day.
  # Where the closing time is moved, be it by weeks, the former is not done again.
  module Vote::Remindable
    extend ActiveSupport::Concern

    PAUSE = 1.day

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
        planned = Announcement.where(purpose: "reminder", event_id: nil)
        real
          .where(closed_at: nil, closes_at: now..(now + lead))
          .where("closes_at - created_at > make_interval(secs => ?)", lead.to_i)
          .where.not(id: planned.select(:vote_id))
          .order(:closes_at)
      end
    end

    def plan_reminder
      Announcement.plan_once(self, "reminder")
    end

    # Reminds by hand, and returns how many people that is. Raises Refusal.
    def remind(by:)
      while_votes_accepted do
        raise Refusal.new(:test_tells_nobody) if test?
        refuse_reminding_again
        count = Announcements::Reminder.by_hand(self, by: by).listener_count
        raise Refusal.new(:nobody_to_remind) if count == 0

        VoteEvent.record(self, "reminded", by: by)
        count
      end
    end

    # From when on people may be reminded again; nil where they may now.
    #
    # reminded_at - when they were last, where that has been looked up; nil where they never were
    def remindable_at(reminded_at: last_reminded_at)
      time = reminded_at && (reminded_at + PAUSE)
      time if time&.future?
    end

    private

    def last_reminded_at
      Announcement.where(vote_id: id, purpose: "reminder").maximum(:created_at)
    end

    def refuse_reminding_again
      time = remindable_at
      raise Refusal.new(:reminded_already, time: I18n.l(time, format: :long)) if time
    end
  end
end
