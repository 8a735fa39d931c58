# frozen_string_literal: true

# Stands in for lib/post_revisor.rb of Discourse. Left out: the first text of a grace period,
# categories, tags, and limits but validity. It is an edit of a post and of its topic's title.
class PostRevisor
  TRACKED_FIELDS = %w[raw cooked edit_reason user_id wiki post_type].freeze

  attr_reader :post_revision

  def initialize(post, topic = post.topic)
    @post = post
    @topic = topic
    post.topic = topic
  end

  # opts - force_new_version, revised_at, skip_revision and skip_validations of those that it has there
  def revise!(editor, fields, opts = {})
    @editor = editor
    @fields = fields.with_indifferent_access
    @fields[:raw] = @fields[:raw].to_s.rstrip if @fields.key?(:raw)
    @fields.delete(:edit_reason) if @fields[:edit_reason].blank?
    @opts = opts
    return false if !post_changed? && !topic_changed?

    @revised_at = opts[:revised_at] || Time.zone.now
    @new_version = new_version?
    Post.transaction do
      revise
      yield if block_given?
    end
    DiscourseEvent.trigger(:post_edited, @post, topic_changed?, self)
    @post.publish_change_to_clients!(:revised)
    @saved
  end

  def topic_changed?
    @fields.key?(:title)
  end

  private

  def post_changed?
    (TRACKED_FIELDS & @fields.keys).any? { |field| @fields[field] != @post.public_send(field) }
  end

  def new_version?
    return false if @opts[:skip_revision]
    @post.last_editor_id != @editor.id || !grace_period_edit? ||
      @opts[:force_new_version] == true ||
      (@fields[:edit_reason].present? && @fields[:edit_reason] != @post.edit_reason)
  end

  def grace_period_edit?
    return false if @revised_at - @post.last_version_at > SiteSetting.editing_grace_period

    high_trust = @editor.staff? || @editor.trust_level > 1
    limit = "editing_grace_period_max_diff#{"_high_trust" if high_trust}"
    !@fields.key?(:raw) || difference(@post.raw, @fields[:raw]) <= SiteSetting.get(limit)
  end

  # How many characters lie between what two texts begin and end with in common.
  def difference(before, after)
    start = common_length(before, after)
    rest = [before, after].map { |text| text[start..].reverse }
    rest.sum(&:size) - (2 * common_length(*rest))
  end

  def common_length(one, other)
    one.each_char.zip(other.each_char).take_while { |a, b| a == b }.size
  end

  def revise
    if @new_version
      @post.assign_attributes(version: @post.version + 1, last_version_at: @revised_at)
    end
    @post.public_version += 1 if @new_version
    @post.assign_attributes(@fields.slice(*TRACKED_FIELDS))
    @post.edit_reason = @fields[:edit_reason] if @new_version
    @post.last_editor_id = @editor.id
    @saved = @post.save(validate: !@opts[:skip_validations])
    changes = @post.previous_changes.slice(*TRACKED_FIELDS).merge(revise_topic)
    keep(changes) if @saved && !@opts[:skip_revision]
  end

  def revise_topic
    return {} if !topic_changed? || @fields[:title] == @topic.title

    titles = [@topic.title, @fields[:title]]
    @saved &&= @topic.update(title: @fields[:title])
    { "title" => titles }
  end

  def keep(changes)
    return update_revision(changes) if !@new_version

    @post_revision =
      PostRevision.create!(
        post: @post,
        user: @editor,
        number: @post.version,
        modifications: changes.to_h,
      )
  end

  # Within the grace period a revision takes up the edit, and goes where it leaves no change.
  def update_revision(changes)
    revision = PostRevision.find_by(post_id: @post.id, number: @post.version)
    return if revision.nil?

    kept = revision.modifications
    changes.each do |field, (before, after)|
      before = kept[field].first if kept.key?(field)
      kept[field] = [before, after]
      kept.delete(field) if before.to_s == after.to_s
    end
    kept.empty? ? drop(revision) : revision.update!(user: @editor, modifications: kept)
  end

  def drop(revision)
    revision.destroy
    @post.update!(version: @post.version - 1, public_version: @post.public_version - 1)
  end
end
