# frozen_string_literal: true

module DiscourseBindingVote
  # Reading replies: new ones, from which ballots are proposed, and what becomes of these. Whatever
  # fails here is reported and does the reply no harm.
  module ProposedBallot::ReadFromReplies
    extend ActiveSupport::Concern

    class_methods do
      # What a text says, as attributes: without a choice where it contradicts itself, and not sure where
      # it is only perhaps a vote; nil where it says none.
      def read(raw)
        texts = BallotText.find_all(raw)
        return if texts.empty?
        sure = texts.find(&:sure?)
        contradict = texts.map(&:choice).uniq.many?
        return { choice: nil, typed: nil, claims_binding: nil, sure: !sure.nil? } if contradict

        text = sure || texts.first
        choice = Choice.new(text.choice).value
        { choice: choice, typed: text.typed, claims_binding: text.claims_binding, sure: text.sure? }
      end

      # Reads a reply that was written just now, and proposes the ballot that it says.
      #
      # opts - what the PostCreator was given
      def propose(post, opts = {})
        return if !Replies.include?(post) || made_by_another?(post, opts)
        said = read(post.raw)
        return if said.nil? || Announcements::PostMaker.made?(post)

        vote_id = Vote.where(topic_id: post.topic_id, closed_at: nil).pick(:id)
        carefully(vote_id) { |vote| vote.take_reply(post, said) }
      end

      # Reads a reply again that its author has edited, who is not notified again. What others write into
      # it is not the author's vote.
      def note_edit(post)
        return if post.last_editor_id != post.user_id

        said = nil
        each_of(post) do |vote|
          said ||= said_by(post)
          vote.take_edit(post, said)
        end
      end

      # What a reply says, as attributes.
      def said_by(post)
        read(post.raw) || { said: false }
      end

      # Has open pages ask again, since it may be that a reply can no longer be read, or can again.
      def note_fate(post)
        proposed = where(post_id: post.id, set_aside_at: nil)
        Vote
          .where(id: proposed.select(:vote_id), closed_at: nil)
          .includes(:topic)
          .each { |vote| vote.tell_of_proposed(post) }
      end

      private

      # What is moved to the topic, for one, is written anew by whoever moves it.
      def made_by_another?(post, opts)
        acting = opts[:acting_user]
        !post.user&.human? || (acting.present? && acting.id != post.user_id)
      end

      def each_of(post, &block)
        where(post_id: post.id, set_aside_at: nil)
          .pluck(:vote_id)
          .each { |id| carefully(id, &block) }
      end

      # Yields the vote of that id under its lock, if there is one and it is open.
      def carefully(vote_id)
        return if vote_id.nil?
        transaction(requires_new: true) do
          Vote.locked(vote_id) { |vote| yield vote if vote&.open? }
        end
      rescue StandardError => error
        Discourse.warn_exception(error, message: "Binding vote #{vote_id} could not read a reply")
      end
    end

    # What the reply says by now, as attributes; what it said where that is not its author's word.
    def read_again
      return { said: said } if reply.nil? || reply.last_editor_id != reply.user_id
      self.class.said_by(reply)
    end
  end
end
