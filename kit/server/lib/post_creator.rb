# frozen_string_literal: true

# Stands in for PostCreator (lib/post_creator.rb): writes a reply. An option that it does not know is
# an error, and is added when a plugin comes to need it.
class PostCreator
  OPTIONS = %i[
    raw
    topic_id
    post_type
    action_code
    no_bump
    custom_fields
    guardian
    skip_guardian
    skip_validations
  ].freeze

  attr_reader :opts, :post, :errors

  def self.create(user, opts)
    new(user, opts).create
  end

  def self.create!(user, opts)
    new(user, opts).create!
  end

  def initialize(user, opts)
    unknown = opts.keys - OPTIONS
    raise ArgumentError, "PostCreator has no #{unknown.join(", ")} here" if unknown.any?

    @user = user
    @opts = opts
    @errors = ActiveModel::Errors.new(self)
  end

  def guardian
    @guardian ||= opts[:guardian] || Guardian.new(@user)
  end

  # Fills in `errors`, and sets up the post.
  def valid?
    @topic = Topic.find_by(id: opts[:topic_id])
    if @topic.nil? || !(opts[:skip_guardian] || guardian.can_create_post_on_topic?(@topic))
      errors.add(:base, "topic not found")
      return false
    end

    @post = set_up_post
    @post.valid?
    @post.errors.full_messages.each { |message| errors.add(:base, message) }
    errors.empty?
  end

  # The post is published and told to listeners after its transaction, whether or not that is within
  # another.
  def create
    if valid?
      DistributedMutex.synchronize("topic_id_#{@topic.id}") { Post.transaction { @post.save! } }
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

  def set_up_post
    attributes = opts.slice(:post_type, :action_code, :no_bump).compact
    Post.new(topic: @topic, user: @user, raw: opts[:raw].to_s.rstrip, **attributes) do |post|
      post.skip_validation = opts[:skip_validations]
      post.custom_fields = opts[:custom_fields] if opts[:custom_fields]
    end
  end
end
