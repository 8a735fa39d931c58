# frozen_string_literal: true

# Stands in for app/controllers/posts_controller.rb of Discourse. Left out: new topics, drafts,
# deleting, hiding, wikis, and most of what it takes and checks.
class PostsController < ApplicationController
  requires_login except: %i[show revisions]

  def show
    render_post
  end

  # Where nothing goes wrong, the answer is the post alone unless it is asked for nested.
  def create
    result = NewPostManager.new(current_user, create_params).perform
    json = serialize_data(result, NewPostResultSerializer, root: false)
    json = json[:post] if params[:nested_post].blank? && result.success?
    render json: json.to_json, status: result.success? ? 200 : 422
  end

  def update
    guardian.ensure_can_edit!(post)
    changes = params.require(:post).permit(:raw, :edit_reason).to_h
    changes[:title] = params[:title] if params[:title] && post.is_first_post?
    PostRevisor.new(post).revise!(current_user, changes)
    invalid = [post, post.topic].find { |record| record.errors.present? }
    invalid ? render_json_error(invalid) : render_post
  end

  def revisions
    revision = PostRevision.find_by(post_id: post.id, number: params[:revision])
    guardian.ensure_can_see!(revision)
    render_json_dump(PostRevisionSerializer.new(revision, scope: guardian, root: false))
  end

  private

  def post
    @post ||= Post.find_by(id: params[:id] || params[:post_id])
    raise Discourse::NotFound if !guardian.can_see?(@post)
    @post
  end

  # Of those that it takes there, what makes a reply. A plugin that is switched off has none.
  def create_params
    permitted = %i[raw topic_id reply_to_post_number]
    Post.plugin_permitted_create_params.each do |name, param|
      permitted << name if param[:plugin].enabled?
    end
    params.permit(*permitted).to_h
  end

  def render_post
    json = PostSerializer.new(post, scope: guardian, root: false, add_raw: true).as_json
    render_json_dump(action_name == "show" ? json : { post: json })
  end
end
