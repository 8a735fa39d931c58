# frozen_string_literal: true

module DiscourseBindingVote
  # The ballot that the author of a reply agreed to while writing it. Reply and ballot are saved in one
  # transaction, or neither is.
  #
  # A reply that nobody validates, as one that had to wait for approval, never fails for its ballot: once
  # it is there, its ballot is cast if that can still be done.
  class ReplyBallot
    # The parameter of POST /posts: "+1", "0" or "-1", or NONE where the author wants none.
    PARAM = :binding_vote_ballot
    NONE = "none"

    class << self
      # Before a reply is written: remembers its ballot, and refuses what can be known to fail.
      def prepare(post, opts)
        choice = choice_of(opts)
        return if choice.nil? || choice == NONE

        post.binding_vote_choice = choice
        new(post, choice).check
      rescue Refusal => refusal
        post.errors.add(:base, refusal.sentence)
      end

      # While a reply is saved.
      def save(post)
        choice = post.binding_vote_choice
        return if choice.nil?

        RateLimits.count("ballots", post.user) { new(post, choice).cast }
      rescue Refusal => refusal
        post.errors.add(:base, refusal.sentence)
        raise ActiveRecord::Rollback
      end

      # Once a reply is written, with the options of its PostCreator. Whether what its author wanted is
      # done, so that nobody has to be asked.
      def carry_out(post, opts)
        choice = choice_of(opts)
        return false if choice.nil?
        choice == NONE || post.binding_vote_choice.present? || new(post, choice).cast_late
      end

      private

      def choice_of(opts)
        opts[PARAM].to_s.presence
      end
    end

    def initialize(post, choice)
      @post = post
      @choice = choice
    end

    # Raises Refusal where the reply, which is not yet written, could not say the ballot.
    def check
      raise Refusal.new(:not_a_reply) if post.post_type != Post.types[:regular]

      vote = current_vote
      permit(vote)
      vote.check_cast_in_reply(post, choice: choice)
    end

    # Raises Refusal.
    def cast
      raise Refusal.new(:not_a_reply) if !Replies.include?(post)

      Vote.locked(current_vote.id) do |vote|
        permit(vote)
        post.binding_ballot = vote.cast_in_reply(post, choice: choice)
      end
    end

    # Says whether it could be cast. A ballot that was cast before the reply was there stands: it may be
    # newer than what the reply says.
    def cast_late
      return false if current_vote.ballots.exists?(user_id: post.user_id)

      cast
      true
    rescue Refusal
      false
    rescue StandardError => error
      Discourse.warn_exception(error, message: "The ballot of post #{post.id} could not be cast")
      false
    end

    private

    attr_reader :post, :choice

    # The one that the topic shows.
    def current_vote
      Vote.shown.find_by(topic_id: post.topic_id) || raise(Refusal.new(:no_vote))
    end

    def permit(vote)
      guardian = Guardian.new(post.user)
      raise Refusal.new(:no_vote) if !guardian.can_see?(vote.topic)

      reason = guardian.binding_ballot_refusal(vote.topic)
      raise Refusal.new(reason) if reason
    end
  end
end
