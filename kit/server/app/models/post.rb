# frozen_string_literal: true

# Stands in for app/models/post.rb of Discourse. Left out: flags, likes, links, uploads, searching,
# and jobs. It also keeps what PostCreator keeps of a topic's counts.
class Post < ActiveRecord::Base
  include Trashable
  include HasCustomFields

  belongs_to :user
  belongs_to :topic
  has_many :revisions, -> { order(:number) }, class_name: "PostRevision"

  # Set by PostCreator: that the topic stays where it is in the lists, and that anything goes.
  attr_accessor :no_bump, :skip_validation, :acting_user

  # The parameters of plugins that POST /posts takes, by their names.
  cattr_accessor :plugin_permitted_create_params, default: {}

  validates_with PostValidator, unless: :skip_validation

  before_create do
    self.post_number ||=
      (Post.with_deleted.where(topic_id: topic_id).maximum(:post_number) || 0) + 1
    self.sort_order ||= post_number
    self.last_version_at ||= Time.zone.now
  end
  before_save do
    self.last_editor_id ||= user_id
    if cooked.blank? || (persisted? && will_save_change_to_raw?)
      self.cooked = PrettyText.cook(raw, topic_id: topic_id, user_id: last_editor_id)
    end
  end
  after_create :count_in_topic

  def self.types
    @types ||= Enum.new(regular: 1, moderator_action: 2, small_action: 3, whisper: 4)
  end

  def is_first_post?
    post_number == 1
  end

  # Tells open pages of the topic.
  def publish_change_to_clients!(type)
    return if topic.nil?

    to = topic.secure_audience_publish_messages
    return if to.values.include?([])

    message = { id: id, post_number: post_number, user_id: user_id, type: type }
    MessageBus.publish("/topic/#{topic_id}", message, to)
  end

  # Hides a post, as a great many flags or a moderator do; its author is not told here.
  def hide!(_post_action_type_id, _reason = nil, custom_message: nil)
    self.skip_validation = true
    update!(hidden: true) if !hidden
  end

  def unhide!
    update!(hidden: false)
    publish_change_to_clients!(:acted)
  end

  # Whether it is too late for that person to edit a post of their own.
  def edit_time_limit_expired?(user)
    return true if !user.guardian.trusted_with_post_edits?
    limit = user.trust_level < 2 ? "post_edit_time_limit" : "tl2_post_edit_time_limit"
    minutes = SiteSetting.get(limit)
    minutes > 0 && created_at < minutes.minutes.ago
  end

  def revise(editor, fields, opts = {})
    PostRevisor.new(self).revise!(editor, fields, opts)
  end

  private

  def count_in_topic
    topic&.update_columns(
      posts_count: topic.posts_count + 1,
      highest_post_number: [topic.highest_post_number, post_number].max,
      last_posted_at: created_at,
      last_post_user_id: user_id,
      bumped_at: no_bump ? topic.bumped_at : [topic.bumped_at, created_at].max,
    )
  end
end
