# frozen_string_literal: true

# Stands in for app/serializers/new_post_result_serializer.rb of Discourse. Left out: posts that
# wait for approval, and messages.
class NewPostResultSerializer < ApplicationSerializer
  attributes :action, :post, :errors, :success

  def action
    object.action
  end

  def post
    PostSerializer.new(object.post, scope: scope, root: false, add_raw: true).as_json
  end

  def include_post?
    object.post.present?
  end

  def errors
    object.errors.full_messages
  end

  def include_errors?
    object.errors.any?
  end

  def success
    true
  end

  def include_success?
    object.success?
  end
end
