# frozen_string_literal: true

# Stands in for app/serializers/post_serializer.rb of Discourse. Left out: flags, likes, links,
# replies, flair, and most of what the person may do.
class PostSerializer < ApplicationSerializer
  attributes :id,
             :name,
             :username,
             :avatar_template,
             :created_at,
             :updated_at,
             :cooked,
             :post_number,
             :post_type,
             :action_code,
             :reply_to_post_number,
             :topic_id,
             :user_id,
             :trust_level,
             :moderator,
             :admin,
             :staff,
             :hidden,
             :deleted_at,
             :can_edit,
             :version,
             :wiki,
             :raw

  # The TopicView where the post is shown among others, else nil.
  attr_accessor :topic_view
  attr_accessor :add_raw

  def initialize(object, opts = {})
    super
    @add_raw = opts[:add_raw]
  end

  %i[name username avatar_template trust_level moderator admin].each do |attribute|
    define_method(attribute) { object.user&.public_send(attribute) }
  end

  def include_action_code?
    object.action_code.present?
  end

  def staff
    !!object.user&.staff?
  end

  def can_edit
    scope.can_edit?(object)
  end

  def version
    scope.is_staff? ? object.version : object.public_version
  end

  def include_raw?
    add_raw.present?
  end
end
