# frozen_string_literal: true

# Stands in for app/serializers/listable_topic_serializer.rb of Discourse. Left out: what the person
# has read, excerpts, and pictures.
class ListableTopicSerializer < BasicTopicSerializer
  attributes :reply_count,
             :highest_post_number,
             :created_at,
             :last_posted_at,
             :bumped_at,
             :archetype,
             :unseen,
             :pinned,
             :visible,
             :closed,
             :archived

  def unseen
    false
  end

  def pinned
    false
  end
end
