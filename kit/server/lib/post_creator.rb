# frozen_string_literal: true

# Stands in for lib/post_creator.rb of Discourse. Left out: new topics, drafts, mails, links, and
# jobs. It writes a reply. An option that neither it nor a plugin knows is an error, and is added
# when a plugin comes to need it.
class PostCreator
  include HasErrors

  OPTIONS = %i[
    raw
    topic_id
    reply_to_post_number
    post_type
    action_code
    no_bump
    acting_user
    created_at
    custom_fields
    guardian
    skip_guardian
    skip_validations
    import_mode
  ].freeze
  ATTRIBUTES = %i[post_type action_code no_bump reply_to_post_number acting_user created_at].freeze

  attr_reader :opts, :post

  def self.create(user, opts)
    new(user, opts).create
  end

  def self.create!(user, opts)
    new(user, opts).create!
  end

  def initialize(user, opts)
    unknown = opts.keys.map(&:to_sym) - OPTIONS - Post.plugin_permitted_create_params.keys
    raise ArgumentError, "PostCreator has no #{unknown.join(", ")} here" if unknown.any?

    @user = user
    @opts = opts
  end

  def guardian
    @guardian ||= opts[:guardian] || Guardian.new(@user)
  end

  # Fills in `errors`, and sets up the post. Listeners may add to the errors of the post; nobody asks
  # them where validations are skipped.
  def valid?
    @topic = @post = nil
    if @user.suspended? && !opts[:skip_validations]
      errors.add(:base, I18n.t(:user_is_suspended))
      return false
    end

    @topic = Topic.find_by(id: opts[:topic_id])
    if @topic.nil? || !(opts[:skip_guardian] || guardian.can_create_post_on_topic?(@topic))
      errors.add(:base, I18n.t(:topic_not_found))
      return false
    end

    @post = set_up_post
    return true if opts[:skip_validations]

    DiscourseEvent.trigger(:before_create_post, @post, opts)
    DiscourseEvent.trigger(:validate_post, @post)
    PostValidator.new.validate(@post)
    add_errors_from(@post)
    @post.errors.blank?
  end

  # The post is published and told to listeners after its transaction, whether or not that is within
  # another.
  def create
    if valid?
      DistributedMutex.synchronize("topic_id_#{@topic.id}") { Post.transaction { save_post } }
    end
    if @post && errors.blank? && !opts[:import_mode]
      @post.publish_change_to_clients!(:created)
      DiscourseEvent.trigger(:post_created, @post, opts, @user)
    end
    @post
  end

  def create!
    create
    return @post if errors.empty?
    raise ActiveRecord::RecordNotSaved, errors.full_messages.to_sentence
  end

  private

  def save_post
    rollback_from_errors!(@post) if !@post.save
  end

  def set_up_post
    attributes = opts.slice(*ATTRIBUTES).compact
    Post.new(
      topic: @topic,
      user: @user,
      raw: opts[:raw].to_s.rstrip,
      **attributes.symbolize_keys,
    ) do |post|
      post.skip_validation = opts[:skip_validations]
      post.custom_fields = opts[:custom_fields] if opts[:custom_fields]
    end
  end
end
