# frozen_string_literal: true

# Stands in for PostMover (app/models/post_mover.rb): posts go to another topic, behind the posts that it
# has. The first post of a topic stays where it is, and a copy of it goes. A topic from which all are
# moved is closed.
class PostMover
  attr_reader :original_topic, :destination_topic, :user

  def initialize(original_topic, user, post_ids)
    @original_topic = original_topic
    @user = user
    @post_ids = post_ids
  end

  def to_topic(id)
    Topic.transaction { move_posts_to(Topic.find(id)) }
  end

  def to_new_topic(title, category_id)
    Topic.transaction do
      move_posts_to(Topic.create!(user: posts.first.user, title: title, category_id: category_id))
    end
  end

  private

  def posts
    @posts ||=
      Post
        .where(topic: original_topic, id: @post_ids)
        .where.not(post_type: Post.types[:small_action])
        .order(:created_at)
        .to_a
  end

  def move_posts_to(topic)
    @destination_topic = topic
    regular = original_topic.posts.where(post_type: Post.types[:regular])
    moving_all_posts = regular.count == posts.size
    posts.each { |post| post.is_first_post? ? copy_first_post(post) : move(post) }
    leave_small_action
    [original_topic, topic].each { |changed| Topic.reset_highest(changed.id) }
    original_topic.update_status("closed", true, user) if moving_all_posts
    topic.reload
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
    DiscourseEvent.trigger(:post_moved, copy, original_topic.id)
  end

  def move(post)
    last = destination_topic.posts.with_deleted.maximum(:post_number) || 0
    @first_number ||= post.post_number
    post.attributes = {
      topic_id: destination_topic.id,
      post_number: last + 1,
      sort_order: last + 1,
      reply_to_post_number: nil,
    }
    post.save(validate: false)
    DiscourseEvent.trigger(:post_moved, post, original_topic.id)
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
    action.update!(post_number: @first_number, sort_order: @first_number) if @first_number
  end
end
