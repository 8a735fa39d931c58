# frozen_string_literal: true

module DiscourseBindingVote
  module PluginSetup
    # Ballots in replies: those that are saved together with a reply, or proposed, what the JSON of a
    # post tells of the ballot that points to it, and what becomes of both when the post changes.
    # plugin.rb has the ballot of a reply that waits for approval kept with it.
    #
    # What locks a vote waits until the forum has committed what it does to posts, of which it may do
    # many in one transaction.
    module Replies
      # What says where a reply stands, whose it is, and whether it can be read.
      PLACE = %w[topic_id post_number post_type hidden user_deleted user_id].freeze

      class << self
        def apply(plugin)
          save_ballots(plugin)
          show_ballots(plugin)
          follow_changes(plugin)
        end

        # What a reply holds, be it recorded or proposed, may be read elsewhere, again or no more.
        def note_fate(post)
          Ballot.publish_reply_change(post)
          ProposedBallot.note_fate(post)
        end

        private

        def save_ballots(plugin)
          plugin.add_permitted_post_create_param(ReplyBallot::PARAM)
          plugin.on(:before_create_post) { |post, opts| ReplyBallot.prepare(post, opts) }
          plugin.add_model_callback(Post, :after_create) { ReplyBallot.save(self) }
          plugin.on(:post_created) do |post, opts, _user|
            DB.after_commit do
              ReplyBallot.carry_out(post, opts) || ProposedBallot.propose(post, opts)
            end
          end
        end

        def show_ballots(plugin)
          find = ->(post, view) { post.binding_ballot || view&.binding_ballot_of(post) }
          plugin.add_to_serializer(
            :post,
            :binding_ballot,
            include_condition: -> { find.call(object, topic_view).present? },
          ) do
            ballot = find.call(object, topic_view)
            PostBallotSerializer.new(ballot, post: object, root: false).as_json
          end
        end

        # Deleting, taking back and recovering a post go past its callbacks.
        def follow_changes(plugin)
          plugin.add_model_callback(Post, :after_update) do
            if (saved_changes.keys & PLACE).any?
              Replies.note_fate(self)
            elsif saved_change_to_raw?
              Ballot.publish_reply_change(self)
            end
          end
          %i[post_destroyed post_recovered].each do |event|
            plugin.on(event) { |post, *| Replies.note_fate(post) }
          end
          plugin.on(:post_edited) { |post, *| DB.after_commit { ProposedBallot.note_edit(post) } }
        end
      end
    end
  end
end
