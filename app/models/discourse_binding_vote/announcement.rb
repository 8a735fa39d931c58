# frozen_string_literal: true

module DiscourseBindingVote
  # Something that has to be told of a vote. It is written in the transaction of what it tells, and made
  # once that is committed: at once by a job, else by one that runs every minute. What is told stands,
  # whether or not it can be told.
  #
  # That nobody is told twice, the database sees to, however many processes are at it: a post is noted
  # here in the transaction in which it is saved, and who is notified in that of the notification (see
  # NoticeRecord).
  class Announcement < ActiveRecord::Base
    self.table_name = "binding_vote_announcements"

    # What is posted in the topic; the rest is notifications.
    POSTS = %w[small_action call call_update result].freeze

    MOST_TRIES = 20
    LONGEST_WAIT = 1.day

    # Another process is making it, or has made it.
    class Taken < StandardError
    end

    belongs_to :vote, class_name: "DiscourseBindingVote::Vote"
    belongs_to :event, class_name: "DiscourseBindingVote::VoteEvent", optional: true

    # What has yet to be made and may be tried now. One that failed too often rests.
    scope :due, -> { where(made_at: nil, tries: ...MOST_TRIES, try_at: ..Time.zone.now) }

    # What is made, or will be: all but what rests.
    scope :made_or_due, -> { where.not(made_at: nil).or(where(tries: ...MOST_TRIES)) }

    class << self
      # Writes down what has to be told of a vote. Of a test nobody is notified.
      #
      # purposes - names of the makers in Announcements, in the order in which they are to be told
      # event    - the VoteEvent that is told, if it is one
      # said     - what else is to be told, by the names of its columns
      def plan(vote, *purposes, event: nil, **said)
        purposes &= POSTS if vote.test?
        return if purposes.empty?

        purposes.each do |purpose|
          create!(vote: vote, event: event, purpose: purpose, try_at: Time.zone.now, **said)
        end
        DB.after_commit { Jobs.enqueue(Jobs::DiscourseBindingVote::Announce, vote_id: vote.id) }
      end

      # Writes down what has to be told of a vote only once, whatever happens again, and is no event.
      # Under its lock.
      def plan_once(vote, purpose)
        plan(vote, purpose) if !exists?(vote_id: vote.id, purpose: purpose, event_id: nil)
      end

      # Makes everything that is due, or that is due of one vote, each once, however often and late
      # this runs, and however many processes do so.
      def make_due(vote_id: nil)
        waiting = vote_id ? due.where(vote_id: vote_id) : due
        waiting.order(:id).ids.each { |id| due.find_by(id: id)&.make }
      end

      # Notes which Post the one of that id is, in the transaction in which the post is saved. Raises
      # Taken where it is another one, or where it is gone with its vote.
      def note_post(id, post)
        noted = where(id: id, post_id: nil).update_all(post_id: post.id)
        raise Taken if noted == 0
      end
    end

    # Makes it, as far as it is not made. A failure is reported, and what is left is tried again later.
    def make
      maker.make ? update!(made_at: Time.zone.now) : put_off
    rescue Taken
      nil
    rescue StandardError => error
      Discourse.warn_exception(error, message: "Binding vote #{vote_id}: no #{purpose}")
      put_off
    end

    # Runs the block in a transaction, during which no other process makes this. Raises Taken.
    def hold
      transaction(requires_new: true) do
        free = self.class.where(id: id, made_at: nil).lock("FOR UPDATE SKIP LOCKED")
        raise Taken if free.ids.empty?
        yield
      end
    end

    private

    def maker
      Announcements.const_get(purpose.camelize).new(self)
    end

    def put_off
      wait = [(2**(tries + 1)).minutes, LONGEST_WAIT].min
      update_columns(tries: tries + 1, try_at: wait.from_now)
    end
  end
end

# == Schema Information
#
# Table name: binding_vote_announcements
#
#  id         :bigint           not null, primary key
#  vote_id    :bigint           not null
#  event_id   :bigint
#  purpose    :string(40)       not null
#  post_id    :bigint
#  made_at    :datetime
#  tries      :integer          default(0), not null
#  try_at     :datetime         not null
#  next_step  :string(500)
#  created_at :datetime         not null
#  updated_at :datetime         not null
#
# Indexes
#
#  index_binding_vote_announcements_due   (try_at) WHERE (made_at IS NULL)
#  index_binding_vote_announcements_once  (vote_id, purpose, COALESCE(event_id, (0)::bigint)) UNIQUE
#  index_binding_vote_announcements_on_post_id  (post_id)
#
# Foreign Keys
#
#  fk_rails_...  (event_id => binding_vote_events.id) ON DELETE => cascade
#  fk_rails_...  (vote_id => binding_votes.id) ON DELETE => cascade
#
