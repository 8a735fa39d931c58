# frozen_string_literal: true

module DiscourseBindingVote
  # That a person was notified of something. The database lets each person have one for each
  # announcement, and it is written in the transaction of the notification.
  class NoticeRecord < ActiveRecord::Base
    self.table_name = "binding_vote_notices"

    belongs_to :announcement, class_name: "DiscourseBindingVote::Announcement"
    belongs_to :user

    class << self
      # Writes down that these users are notified now, in the transaction that is open, and returns
      # those of them who have not been. Where another process is notifying them, it waits for that.
      def keep(announcement, users)
        return [] if users.empty?

        rows = users.map { |user| { announcement_id: announcement.id, user_id: user.id } }
        kept = insert_all(rows, returning: :user_id).rows.flatten
        users.select { |user| kept.include?(user.id) }
      end

      # What an account knows that is merged into another, that one knows too.
      def inherit(from:, to:)
        known = where(user_id: from.id).pluck(:announcement_id)
        rows = known.map { |id| { announcement_id: id, user_id: to.id } }
        insert_all(rows) if rows.any?
      end
    end
  end
end

# == Schema Information
#
# Table name: binding_vote_notices
#
#  id              :bigint           not null, primary key
#  announcement_id :bigint           not null
#  user_id         :bigint           not null
#  created_at      :datetime         not null
#
# Indexes
#
#  index_binding_vote_notices_on_announcement_id_and_user_id  (announcement_id,user_id) UNIQUE
#  index_binding_vote_notices_on_user_id                      (user_id)
#
# Foreign Keys
#
#  fk_rails_...  (announcement_id => binding_vote_announcements.id) ON DELETE => cascade
#  fk_rails_...  (user_id => users.id) ON DELETE => cascade
#
