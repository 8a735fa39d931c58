# frozen_string_literal: true

# Stands in for app/services/user_destroyer.rb of Discourse. Left out: blocks, reports, and what
# happens to topics of others.
class UserDestroyer
  class PostsExistError < RuntimeError
  end

  def initialize(actor)
    raise Discourse::InvalidParameters.new("acting user is nil") if !actor.is_a?(User)
    @actor = actor
    @guardian = Guardian.new(actor)
  end

  # opts - `delete_posts`, without which an account that has posts is not deleted
  def destroy(user, opts = {})
    raise Discourse::InvalidParameters.new("user is nil") if !user.is_a?(User)
    raise PostsExistError if !opts[:delete_posts] && user.posts.joins(:topic).exists?
    @guardian.ensure_can_delete_user!(user)

    User.transaction do
      delete_posts(user) if opts[:delete_posts]
      user.destroy.tap do |destroyed|
        Post.unscoped.where(user_id: destroyed.id).update_all(user_id: nil) if destroyed
      end
    end
  end

  private

  def delete_posts(user)
    actor = @actor.staff? ? @actor : Discourse.system_user
    user.posts.find_each { |post| PostDestroyer.new(actor, post, context: "deletion").destroy }
  end
end
