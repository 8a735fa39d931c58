# frozen_string_literal: true

module DiscourseBindingVote
  # What a reply says and nobody has counted yet. Its author confirms it, those who keep the roster
  # accept it, and either sets it aside (see Vote::Proposable). Nothing is written when it is over
  # because of anything else: whether it waits is worked out.
  class ProposedBallot < ActiveRecord::Base
    self.table_name = "binding_vote_proposed_ballots"

    MOST_LISTED = 100

    include ReadFromReplies

    belongs_to :vote, class_name: "DiscourseBindingVote::Vote"
    belongs_to :reply, -> { merge(Replies.all) }, class_name: "Post", foreign_key: :post_id
    belongs_to :user
    belongs_to :set_aside_by, class_name: "User", optional: true

    # Whether the author has neither cast nor withdrawn a ballot since the reply, nor has anybody
    # recorded one for them.
    UNANSWERED = <<~SQL
      NOT EXISTS (
        SELECT 1 FROM binding_vote_ballots ballots
        WHERE ballots.vote_id = binding_vote_proposed_ballots.vote_id
          AND ballots.user_id = binding_vote_proposed_ballots.user_id
          AND ballots.updated_at >= posts.created_at
      )
      AND NOT EXISTS (
        SELECT 1 FROM binding_vote_ballot_changes changes
        WHERE changes.vote_id = binding_vote_proposed_ballots.vote_id
          AND changes.user_id = binding_vote_proposed_ballots.user_id
          AND changes.changed_by_id = binding_vote_proposed_ballots.user_id
          AND changes.typed_after IS NULL
          AND changes.created_at >= posts.created_at
      )
    SQL

    # What the author's ballot says as it is.
    CAST = <<~SQL
      SELECT ballots.typed FROM binding_vote_ballots ballots
      WHERE ballots.vote_id = binding_vote_proposed_ballots.vote_id
        AND ballots.user_id = binding_vote_proposed_ballots.user_id
    SQL

    # Those whose reply can be read in the topic of a vote that takes ballots, and that nobody has
    # answered or set aside.
    scope :waiting,
          -> do
            joins(:reply, :vote)
              .merge(Vote.taking_ballots)
              .where(said: true, set_aside_at: nil)
              .where("posts.topic_id = binding_votes.topic_id")
              .where("posts.user_id = binding_vote_proposed_ballots.user_id")
              .where(UNANSWERED)
          end

    # Those of replies that were there before their vote, whose authors were asked when it opened.
    scope :found, -> { joins(:reply, :vote).where("posts.created_at < binding_votes.created_at") }

    # Those that wait, oldest first, each with what is shown of its reply, and with what its author has
    # cast before.
    scope :listed,
          -> do
            waiting
              .select("binding_vote_proposed_ballots.*")
              .select("posts.post_number AS reply_number, posts.created_at AS replied_at")
              .select("posts.cooked AS reply_cooked")
              .select("(#{CAST}) AS cast_before")
              .order("posts.created_at, binding_vote_proposed_ballots.id")
              .limit(MOST_LISTED)
          end

    # Whether it would bind, where that has been worked out.
    attr_accessor :binds

    # Works out which of those of one vote would bind, with one query.
    def self.load_bindings(vote, proposed_ballots)
      bindings = Roster.new(vote).bindings(proposed_ballots.map(&:user_id).uniq)
      proposed_ballots.each { |proposed| proposed.binds = bindings.fetch(proposed.user_id) }
    end

    # Whether the reply says different things.
    def contradicting?
      choice.nil?
    end
  end
end

# == Schema Information
#
# Table name: binding_vote_proposed_ballots
#
#  id              :bigint           not null, primary key
#  vote_id         :bigint           not null
#  post_id         :bigint           not null
#  user_id         :bigint           not null
#  choice          :integer
#  typed           :string(10)
#  claims_binding  :boolean
#  said            :boolean          default(TRUE), not null
#  sure            :boolean          default(TRUE), not null
#  set_aside_at    :datetime
#  set_aside_by_id :bigint
#  created_at      :datetime         not null
#  updated_at      :datetime         not null
#
# Indexes
#
#  index_binding_vote_proposed_ballots_on_post_id_and_vote_id  (post_id,vote_id) UNIQUE
#  index_binding_vote_proposed_ballots_on_set_aside_by_id      (set_aside_by_id)
#  index_binding_vote_proposed_ballots_on_user_id              (user_id)
#  index_binding_vote_proposed_ballots_on_vote_id_and_user_id  (vote_id,user_id)
#
# Foreign Keys
#
#  fk_rails_...  (post_id => posts.id) ON DELETE => cascade
#  fk_rails_...  (set_aside_by_id => users.id) ON DELETE => nullify
#  fk_rails_...  (user_id => users.id) ON DELETE => cascade
#  fk_rails_...  (vote_id => binding_votes.id) ON DELETE => cascade
#
