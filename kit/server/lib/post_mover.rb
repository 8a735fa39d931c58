# frozen_string_literal: true

# Stands in for app/models/post_mover.rb of Discourse. Left out: likes, links, uploads, bookmarks,
# what was read, and private messages. Posts go to another topic, behind the posts that it has. The
# first post of a topic stays where it is, and a copy of it goes; of all posts do where the original
# is to be frozen. A topic from which all are moved is closed, and deleted at once or later, as the
# forum has set; one that is frozen is only closed.
class PostMover
  attr_reader :original_topic, :destination_topic, :user, :post_ids

  def initialize(original_topic, user, post_ids, options: {})
    @original_topic = original_topic
    @user = user
    @post_ids = post_ids
    @options = options
  end

  def to_topic(id)
    topic = Topic.find_by(id: id)
    types = [topic.archetype, original_topic.archetype]
    if types.uniq.many? && types.include?(Archetype.private_message)
      raise Discourse::InvalidParameters
    end

    Topic.transaction { move_posts_to(topic) }
    topic
  end

  def to_new_topic(title, category_id = nil)
    @creating_new_topic = true
    post = Post.find_by(id: post_ids.first)
    raise Discourse::InvalidParameters if post.nil?

    Topic.transaction do
      move_posts_to(
        Topic.create!(
          user: post.user,
          title: title,
          category_id: category_id,
          created_at: post.created_at,
        ),
      )
    end
  end

  private

  def posts
    @posts ||=
      Post
        .where(topic: original_topic, id: post_ids)
        .where.not(post_type: Post.types[:small_action])
        .where.not(raw: "")
        .order(:created_at)
        .to_a
        .tap { |posts| raise Discourse::InvalidParameters.new(:post_ids) if posts.empty? }
  end

  def move_posts_to(topic)
    raise Discourse::InvalidAccess if !Guardian.new(user).can_see?(topic)

    @destination_topic = topic
    @full_move = original_posts.count == posts.size
    move_each_post
    leave_small_action
    [original_topic, topic].each { |changed| Topic.reset_highest(changed.id) }
    close_topic_and_schedule_deletion if @full_move
    topic.reload
    DiscourseEvent.trigger(
      :posts_moved,
      destination_topic_id: topic.id,
      original_topic_id: original_topic.id,
    )
    topic
  end

  # Those of which each has to go for the topic to be closed.
  def original_posts
    whisper = Post.types[:whisper]
    original_topic
      .posts
      .where(post_type: Post.types[:regular])
      .or(original_topic.posts.where(post_type: whisper).where.not(action_code: "split_topic"))
  end

  def move_each_post
    first = posts.first.is_first_post? ? posts[1] : posts.first
    @first_number = first&.post_number
    next_number = (destination_topic.posts.with_deleted.maximum(:post_number) || 0) + 1
    @move_map = posts.each_with_index.to_h { |post, index| [post.post_number, next_number + index] }

    posts.each do |post|
      old_number = post.post_number
      moved = post.is_first_post? ? copy_first_post(post) : move(post)
      move_notifications(old_number, moved)
      note_move(post, old_number, moved)
    end
  end

  def copy_first_post(post)
    copy =
      PostCreator.create!(
        post.user,
        raw: post.raw,
        topic_id: destination_topic.id,
        acting_user: user,
        skip_validations: true,
        created_at: post.created_at,
        guardian: Guardian.new(user),
      )
    post.revisions.each { |revision| revision.dup.update!(post_id: copy.id) }
    copy.update_columns(version: post.version, public_version: post.public_version)
    copy.custom_fields = post.custom_fields
    copy.save_custom_fields
    copy
  end

  def move(post)
    moved = @options[:freeze_original] ? post.dup : post
    moved.attributes = {
      topic_id: destination_topic.id,
      post_number: @move_map[post.post_number],
      sort_order: @move_map[post.post_number],
      reply_to_post_number: @move_map[post.reply_to_post_number],
    }
    moved.save(validate: false)
    moved
  end

  def move_notifications(old_number, moved)
    Notification.where(topic_id: original_topic.id, post_number: old_number).update_all(
      topic_id: moved.topic_id,
      post_number: moved.post_number,
    )
  end

  def note_move(post, old_number, moved)
    MovedPost.create!(
      old_topic_id: original_topic.id,
      old_topic_title: original_topic.title,
      old_post_id: post.id,
      old_post_number: old_number,
      new_topic_id: destination_topic.id,
      new_topic_title: destination_topic.title,
      new_post_id: moved.id,
      new_post_number: moved.post_number,
      created_new_topic: !!@creating_new_topic,
      post_user_id: post.user_id,
      user_id: user.id,
      full_move: @full_move,
    )
  end

  # It takes the number of the first that was moved.
  def leave_small_action
    action =
      PostCreator.create!(
        user,
        raw: "Posts were moved.",
        post_type: Post.types[:small_action],
        action_code: "split_topic",
        no_bump: true,
        topic_id: original_topic.id,
        skip_validations: true,
      )
    return if @first_number.nil? || @options[:freeze_original]
    action.update!(post_number: @first_number, sort_order: @first_number)
  end

  def close_topic_and_schedule_deletion
    original_topic.update_status("closed", true, user)
    return if @options[:freeze_original]

    days = SiteSetting.delete_merged_stub_topics_after_days
    if days == 0
      delete_topic
    elsif days > 0
      original_topic.set_or_create_timer(TopicTimer.types[:delete], days * 24, by_user: user)
    end
  end

  def delete_topic
    allowed =
      DiscoursePluginRegistry.apply_modifier(
        :is_allowed_to_delete_after_merge,
        Guardian.new(user).can_delete?(original_topic),
        original_topic,
        user,
      )
    return if !allowed

    PostDestroyer.new(user, original_topic.ordered_posts.first).destroy
    original_topic.trash!(Discourse.system_user)
  end
end
