# frozen_string_literal: true

module DiscourseBindingVote
  module PluginSetup
    # What keeps announcements to be made once: a post that is one is noted while it is saved, and an
    # account into which another is merged is not told again what that one knows.
    module AnnouncedOnce
      def self.apply(plugin)
        plugin.add_model_callback(Post, :after_create) do
          Announcements::PostMaker.note(self) if !custom_fields_clean?
        end
        plugin.on(:merging_users) do |source, target, *|
          NoticeRecord.inherit(from: source, to: target)
        end
      end
    end
  end
end
