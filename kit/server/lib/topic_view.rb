# frozen_string_literal: true

# Stands in for lib/topic_view.rb of Discourse. Left out: filters, pages before and after, links,
# likes, and what was read. It is a topic as one person sees it.
class TopicView
  def self.chunk_size
    20
  end

  attr_reader :topic, :guardian, :posts, :message_bus_last_id

  # Raises Discourse::NotFound, NotLoggedIn or InvalidAccess where the person does not get to see it.
  def initialize(topic_or_topic_id, user = nil, options = {})
    @topic = find_topic(topic_or_topic_id)
    @user = user
    @guardian = Guardian.new(user)
    check_and_raise_exceptions

    @message_bus_last_id = MessageBus.last_id("/topic/#{@topic.id}")
    shown =
      options[:post_ids] ? all_posts.where(id: options[:post_ids]) : near(options[:post_number])
    @posts = shown.limit(TopicView.chunk_size).includes(:user).to_a
  end

  def chunk_size
    TopicView.chunk_size
  end

  def title
    topic.title
  end

  def relative_url
    topic.relative_url
  end

  def personal_message
    topic.private_message?
  end

  def highest_post_number
    topic.highest_post_number
  end

  # Topics to read after this one; nil where it is a personal message.
  def suggested_topics
    return if personal_message
    @suggested_topics ||= TopicQuery.new(@user).list_suggested_for(topic)
  end

  # The ids of all posts, shown or not yet.
  def filtered_post_ids
    @filtered_post_ids ||= all_posts.pluck(:id)
  end

  private

  # From a few posts before one on; from the first on without a number.
  def near(post_number)
    return all_posts if post_number.blank?
    before = all_posts.where("post_number < ?", post_number.to_i).count
    all_posts.offset([before - (TopicView.chunk_size / 4), 0].max)
  end

  def all_posts
    posts = topic.posts.order(:sort_order)
    guardian.can_see_deleted_posts?(topic.category) ? posts.with_deleted : posts
  end

  def find_topic(topic_or_topic_id)
    return topic_or_topic_id if topic_or_topic_id.is_a?(Topic)
    Topic.with_deleted.includes(:category).find_by(id: topic_or_topic_id)
  end

  def check_and_raise_exceptions
    raise Discourse::NotFound if topic.blank?
    raise Discourse::NotLoggedIn if topic.private_message? && @user.blank?
    raise Discourse::InvalidAccess.new("can't see #{topic}", topic) if !guardian.can_see?(topic)
  end
end
