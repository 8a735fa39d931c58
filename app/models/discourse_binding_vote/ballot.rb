# frozen_string_literal: true

module DiscourseBindingVote
  # One person's choice in a vote. It changes only through Vote#cast, #withdraw, #record and #unrecord,
  # which keep the counts; the database keeps the history. Its time (updated_at) is when it was cast.
  class Ballot < ActiveRecord::Base
    self.table_name = "binding_vote_ballots"

    REASON_LIMIT = 500
    COUNT_COLUMNS = { 1 => "plus", 0 => "zero", -1 => "minus" }.freeze
    ALWAYS_WRITTEN = %i[updated_at changed_by_id recorded_by_id].freeze

    include PointsToReply
    include SaidInReply

    belongs_to :vote, class_name: "DiscourseBindingVote::Vote"
    belongs_to :user, optional: true
    belongs_to :changed_by, class_name: "User", optional: true
    belongs_to :recorded_by, class_name: "User", optional: true
    points_to_reply :reply_post_id, source: :source_url

    # In the order in which people read them: binding first, then newest.
    scope :as_listed, -> { order(binding: :desc, updated_at: :desc, id: :desc) }

    # Those that are recorded under plain names, without regard to case.
    scope :of_names,
          ->(names) do
            where("lower(voter_name) IN (SELECT lower(unnest(ARRAY[?]::text[])))", names)
          end

    # The changes that it went through, oldest first, where they have been loaded.
    attr_accessor :history

    # Loads the histories of ballots of one vote with one query, and their authors with another.
    def self.load_histories(ballots)
      changes =
        BallotChange
          .of_ballots(ballots)
          .includes(:changed_by, :reply_post)
          .order(:id)
          .group_by(&:whose)
      ballots.each do |ballot|
        ballot.history = changes[ballot.user_id || ballot.voter_name&.downcase]
        ballot.history&.each { |change| change.vote = ballot.vote }
      end
    end

    # A reason as it is kept, nil where it says nothing. Raises Refusal where it is too long.
    def self.clean_reason(text)
      text = text.to_s.strip.presence
      raise Refusal.new(:reason_too_long, count: REASON_LIMIT) if text && text.length > REASON_LIMIT
      text
    end

    # The column of a vote in which such ballots count.
    def self.count_column(binding, choice)
      "#{binding ? "binding" : "non_binding"}_#{COUNT_COLUMNS.fetch(choice)}"
    end

    # Has it say something else.
    #
    # content - a Hash of choice, typed, reason, binding, source_url and, where that changes,
    #           reply_post_id and from_reply; of a ballot that was cast elsewhere also updated_at
    def fill_in(content, by:)
      @argued_before = reply_post_id
      recorder = by if content[:source_url]
      assign_attributes(updated_at: Time.zone.now, changed_by: by, recorded_by: recorder, **content)
      # A ballot that is corrected keeps its time, unless that is what is corrected. What it says has been
      # checked where it was read, and the columns of one that is there take less than to save it.
      @changed_now = changed?
      return save!(touch: false, validate: false) if new_record?
      update_columns(slice(*ALWAYS_WRITTEN, *content.keys)) if @changed_now
    end

    # The ids of the posts in which it is argued, or was until just now.
    def argued_in
      [reply_post_id, @argued_before].compact
    end

    # Whether it says just that already, wherever that was read.
    def says?(content)
      said = content.except(:from_reply)
      in_box? && slice(*said.keys).symbolize_keys == said
    end

    # The time of the ballot stays: who takes it out casts nothing.
    def take_out(by:)
      update_columns(changed_by_id: by.id)
      destroy!
    end

    # Whether it was cast elsewhere, and recorded here.
    def recorded?
      source_url.present?
    end

    # Whether it was cast, changed or taken out just now.
    def changed_now?
      destroyed? || !!@changed_now
    end

    # Whether it is cast and not withdrawn.
    def in_box?
      persisted?
    end

    # The column of the vote in which the ballot counts.
    def count_column
      self.class.count_column(binding, choice)
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
#  voter_name    :string(100)
#  source_url    :string(500)
#  recorded_by_id :bigint
#  from_reply    :boolean          default(FALSE), not null
#  created_at    :datetime         not null
#  updated_at    :datetime         not null
#
# Indexes
#
#  index_binding_vote_ballots_as_listed               (vote_id,binding DESC,updated_at DESC,id DESC)
#  index_binding_vote_ballots_binding_by_choice       (vote_id,choice,updated_at,id) WHERE (binding AND (choice <> 0))
#  index_binding_vote_ballots_on_changed_by_id        (changed_by_id)
#  index_binding_vote_ballots_on_recorded_by_id       (recorded_by_id) WHERE (recorded_by_id IS NOT NULL)
#  index_binding_vote_ballots_on_reply_post_id        (reply_post_id) WHERE (reply_post_id IS NOT NULL)
#  index_binding_vote_ballots_on_user_id              (user_id)
#  index_binding_vote_ballots_on_vote_id_and_user_id  (vote_id,user_id) UNIQUE
#  index_binding_vote_ballots_on_voter_name           (lower((voter_name)::text)) WHERE (voter_name IS NOT NULL)
#  index_binding_vote_ballots_on_vote_id_and_voter_name (vote_id, lower((voter_name)::text)) UNIQUE WHERE (voter_name IS NOT NULL)
#
# Foreign Keys
#
#  fk_rails_...  (changed_by_id => users.id) ON DELETE => nullify
#  fk_rails_...  (recorded_by_id => users.id) ON DELETE => nullify
#  fk_rails_...  (user_id => users.id) ON DELETE => nullify
#  fk_rails_...  (vote_id => binding_votes.id) ON DELETE => cascade
#
