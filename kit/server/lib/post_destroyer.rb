# frozen_string_literal: true

# Stands in for lib/post_destroyer.rb of Discourse. Left out: flags, uploads, jobs, and the log. It
# deletes a post, and brings it back. Moderators delete it; its author has it say that it is
# deleted, until the forum does so.
class PostDestroyer
  DELETED_BY_AUTHOR = "(post deleted by author)"

  def initialize(user, post, opts = {})
    @user = user
    @post = post
    @topic = post.topic || Topic.with_deleted.find_by(id: post.topic_id)
    @opts = opts
  end

  def destroy
    last = @topic.posts.where("post_number > ?", @post.post_number).none?
    if @opts[:force_destroy] || moderates?
      perform_delete
    elsif @user.id == @post.user_id
      mark_for_deletion
    end
    reset_bumped_at if last
    DiscourseEvent.trigger(:post_destroyed, @post, @opts, @user)
  end

  def recover
    moderates? && @post.deleted_at ? staff_recovered : user_recovered
    @topic.recover!(@user) if @post.is_first_post?
    DiscourseEvent.trigger(:post_recovered, @post, @opts, @user)
  end

  private

  def moderates?
    Guardian.new(@user).can_moderate_topic?(@topic)
  end

  def perform_delete
    Post.transaction do
      @opts[:force_destroy] ? @post.destroy! : @post.trash!(@user)
      Topic.reset_highest(@topic.id)
      @topic.trash!(@user) if @post.is_first_post?
    end
    @post.publish_change_to_clients!(@opts[:force_destroy] ? :destroyed : :deleted)
  end

  def reset_bumped_at
    said = @topic.posts.where(post_type: Post.types[:regular], user_deleted: false, hidden: false)
    at = said.maximum(:created_at)
    @topic.update_columns(bumped_at: at) if at
  end

  def mark_for_deletion
    said = { raw: DELETED_BY_AUTHOR }
    @post.revise(@user, said, force_new_version: true, skip_validations: true)
    @post.update_column(:user_deleted, true)
  end

  def staff_recovered
    @post.update_columns(user_deleted: false)
    @post.recover!
    @post.publish_change_to_clients!(:recovered)
  end

  def user_recovered
    return if !@post.user_deleted

    @post.update_column(:user_deleted, false)
    said = @post.revisions.last&.modifications&.dig("raw", 0)
    @post.revise(@user, { raw: said }, force_new_version: true) if said
  end
end
