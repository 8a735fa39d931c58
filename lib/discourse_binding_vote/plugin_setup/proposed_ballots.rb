# frozen_string_literal: true

module DiscourseBindingVote
  module PluginSetup
    # What happens to replies that have proposed a ballot.
    module ProposedBallots
      # What says where a reply stands, whose it is, and whether it can be read.
      COLUMNS = %w[topic_id post_number post_type hidden user_deleted user_id].freeze

      # Deleting, taking back and recovering a post go past its callbacks.
      def self.apply(plugin)
        plugin.on(:post_edited) { |post, *| ProposedBallot.note_edit(post) }
        plugin.add_model_callback(Post, :after_update) do
          ProposedBallot.note_fate(self) if (saved_changes.keys & COLUMNS).any?
        end
        %i[post_destroyed post_recovered].each do |event|
          plugin.on(event) { |post, *| ProposedBallot.note_fate(post) }
        end
      end
    end
  end
end
