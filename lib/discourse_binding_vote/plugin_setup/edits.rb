# frozen_string_literal: true

module DiscourseBindingVote
  module PluginSetup
    # Votes note when the text of the post is edited that was voted on.
    module Edits
      class << self
        def apply(plugin)
          plugin.on(:post_edited) do |post, _topic_changed, revisor|
            DB.after_commit { Vote.note_edit(post) } if text_edited?(post, revisor)
          end
        end

        private

        # The event also tells of a title, a category or tags. The post may have been saved once more
        # since its text was, as when a hidden post comes back; the revision knows of the text then.
        def text_edited?(post, revisor)
          post.saved_change_to_raw? || !!revisor.post_revision&.modifications&.key?("raw")
        end
      end
    end
  end
end
