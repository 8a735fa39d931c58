# frozen_string_literal: true

# Stands in for app/models/topic.rb of Discourse. Left out: tags, invitations, featured users,
# similar topics, and searching.
class Topic < ActiveRecord::Base
  include Trashable
  include TopicAudience

  belongs_to :category
  belongs_to :user
  belongs_to :last_poster, class_name: "User", foreign_key: :last_post_user_id
  has_many :posts
  has_many :ordered_posts, -> { order(post_number: :asc) }, class_name: "Post"
  has_many :topic_timers, dependent: :destroy
  has_one :shared_draft, dependent: :destroy
  has_one :first_post, -> { where(post_number: 1) }, class_name: "Post"

  # Set by TopicList.
  attr_accessor :posters, :topic_list

  validates :title,
            presence: true,
            length: {
              minimum: ->(_) { SiteSetting.min_topic_title_length },
              maximum: ->(_) { SiteSetting.max_topic_title_length },
            },
            if: -> { new_record? || title_changed? }
  before_create do
    self.bumped_at ||= Time.zone.now
    self.last_post_user_id ||= user_id
  end
  before_save do
    self.category_id ||= SiteSetting.uncategorized_category_id if regular?
    self.fancy_title = ERB::Util.html_escape(title) if title_changed?
  end

  scope :listable_topics, -> { where("topics.archetype <> ?", Archetype.private_message) }
  scope :private_messages, -> { where(archetype: Archetype.private_message) }
  scope :visible, -> { where(visible: true) }

  def self.relative_url(id, slug, post_number = nil)
    url = +"#{Discourse.base_path}/t/"
    url << "#{slug}/" if slug.present?
    url << id.to_s
    url << "/#{post_number}" if post_number.to_i > 1
    url
  end

  # Counts its posts anew.
  def self.reset_highest(topic_id)
    seen = Post.where(topic_id: topic_id).where.not(post_type: Post.types[:whisper])
    counts = {
      highest_post_number: seen.maximum(:post_number) || 0,
      posts_count: seen.count,
      last_posted_at: seen.maximum(:created_at),
    }
    Topic.with_deleted.where(id: topic_id).update_all(counts)
  end

  def title=(title)
    self.slug = title.to_s.parameterize.presence || "topic"
    super
  end

  def relative_url(post_number = nil)
    self.class.relative_url(id, slug, post_number)
  end

  def url(post_number = nil)
    Discourse.base_url_no_prefix + relative_url(post_number)
  end

  def private_message?
    archetype == Archetype.private_message
  end

  def regular?
    archetype == Archetype.default
  end

  def open?
    !closed?
  end

  # Closes, archives, lists a topic, or undoes that. The statuses are those of TopicStatusUpdater.
  def update_status(status, enabled, _user, _opts = {})
    column = status.to_s.sub("autoclosed", "closed")
    raise ArgumentError, status if %w[closed archived visible].exclude?(column)

    update!(column => enabled)
  end

  # Of what moving a topic does, that it is in the other category then.
  def change_category_to_id(category_id)
    return false if private_message?

    category_id = category_id.to_i.nonzero? || SiteSetting.uncategorized_category_id
    return true if self.category_id == category_id
    return false if !Category.exists?(id: category_id)

    update(category_id: category_id)
    true
  end

  # opts - destination_topic_id of a topic that is there, or title and category_id of a new one;
  #        freeze_original has the posts stay, and copies of them go
  def move_posts(moved_by, post_ids, opts)
    unknown = opts.keys - %i[destination_topic_id title category_id freeze_original]
    raise ArgumentError, "move_posts has no #{unknown.join(", ")} here" if unknown.any?

    options = opts.slice(:freeze_original)
    mover = PostMover.new(self, moved_by, post_ids, options: options)
    if opts[:destination_topic_id]
      mover.to_topic(opts[:destination_topic_id])
    elsif opts[:title]
      mover.to_new_topic(opts[:title], opts[:category_id])
    end
  end

  # Of the ways to set a timer, that in so many hours; a topic has one of those that all may see.
  def set_or_create_timer(status_type, hours, by_user:)
    timer = topic_timers.find_or_initialize_by(public_type: true)
    timer.update!(status_type: status_type, execute_at: hours.hours.from_now, user: by_user)
    timer
  end

  def delete_topic_timer(status_type, by_user: Discourse.system_user)
    topic_timers.find_by(status_type: status_type)&.trash!(by_user)
    nil
  end

  def recover!(_recovered_by = nil)
    super()
  end
end
