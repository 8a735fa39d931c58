# frozen_string_literal: true

# Stands in for app/serializers/post_revision_serializer.rb of Discourse. Left out: marks of what
# was taken out and put in, categories, tags, and how to go to other revisions. The two texts stand
# side by side.
class PostRevisionSerializer < ApplicationSerializer
  attributes :created_at, :post_id, :current_revision, :username, :body_changes

  def current_revision
    object.number
  end

  def username
    object.user&.username
  end

  def body_changes
    texts = object.modifications.fetch("cooked") { [object.post.cooked] * 2 }
    columns = texts.map { |cooked| "<div class='revision-content'>#{cooked}</div>" }
    { side_by_side: columns.join }
  end
end
