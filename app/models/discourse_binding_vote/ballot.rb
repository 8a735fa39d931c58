# frozen_string_literal: true

module DiscourseBindingVote
  # One person's choice in a vote. It changes only through Vote#cast and Vote#withdraw, which keep the
  # counts; the database keeps the history.
  class Ballot < ActiveRecord::Base
    self.table_name = "binding_vote_ballots"

    REASON_LIMIT = 500
    COUNT_COLUMNS = { 1 => "plus", 0 => "zero", -1 => "minus" }.freeze

    include Argued

    belongs_to :vote, class_name: "DiscourseBindingVote::Vote"
    belongs_to :user, optional: true
    belongs_to :changed_by, class_name: "User", optional: true
    argued_in_reply :reply_post_id

    # In the order in which people read them: binding first, then newest.
    scope :as_listed, -> { order(binding: :desc, updated_at: :desc, id: :desc) }

    # The changes that it went through, oldest first, where they have been loaded.
    attr_accessor :history

    # Loads the histories of ballots of one vote with one query, and their authors with another.
    def self.load_histories(ballots)
      changes =
        BallotChange
          .where(vote_id: ballots.first&.vote_id, user_id: ballots.filter_map(&:user_id))
          .includes(:changed_by)
          .order(:id)
          .group_by(&:user_id)
      ballots.each { |ballot| ballot.history = changes[ballot.user_id] }
    end

    # A reason as it is kept, nil where it says nothing. Raises Refusal where it is too long.
    def self.clean_reason(text)
      text = text.to_s.strip.presence
      raise Refusal.new(:reason_too_long, count: REASON_LIMIT) if text && text.length > REASON_LIMIT
      text
    end

    # marks - a Hash of choice, typed, reason, binding and, where that changes, reply_post_id
    def mark(marks, by:)
      update!(updated_at: Time.zone.now, changed_by: by, **marks)
    end

    # Whether it says just that already.
    def marked?(marks)
      in_box? && slice(*marks.keys).symbolize_keys == marks
    end

    def take_out(by:)
      update!(updated_at: Time.zone.now, changed_by: by)
      destroy!
    end

    # Whether it is cast and not withdrawn.
    def in_box?
      persisted?
    end

    # The column of the vote in which the ballot counts.
    def count_column
      "#{binding ? "binding" : "non_binding"}_#{COUNT_COLUMNS.fetch(choice)}"
    end
  end
end

# == Schema Information
#
# Table name: binding_vote_ballots
#
#  id            :bigint           not null, primary key
#  vote_id       :bigint           not null
#  user_id       :bigint
#  choice        :integer          not null
#  typed         :string(10)       not null
#  reason        :string(500)
#  binding       :boolean          not null
#  changed_by_id :bigint
#  reply_post_id :bigint
#  created_at    :datetime         not null
#  updated_at    :datetime         not null
#
# Indexes
#
#  index_binding_vote_ballots_as_listed               (vote_id,binding DESC,updated_at DESC,id DESC)
#  index_binding_vote_ballots_on_changed_by_id        (changed_by_id)
#  index_binding_vote_ballots_on_user_id              (user_id)
#  index_binding_vote_ballots_on_vote_id_and_user_id  (vote_id,user_id) UNIQUE
#
# Foreign Keys
#
#  fk_rails_...  (changed_by_id => users.id) ON DELETE => nullify
#  fk_rails_...  (user_id => users.id) ON DELETE => nullify
#  fk_rails_...  (vote_id => binding_votes.id) ON DELETE => cascade
#
