# frozen_string_literal: true

# Stands in for lib/new_post_manager.rb of Discourse. Left out: handlers, and posts that wait for
# approval.
class NewPostManager
  def self.plugin_payload_attributes
    @plugin_payload_attributes ||= []
  end

  def self.add_plugin_payload_attribute(attribute)
    plugin_payload_attributes << attribute
  end

  def initialize(user, args)
    @user = user
    @args = args
  end

  def perform
    creator = PostCreator.new(@user, @args)
    post = creator.create
    NewPostResult
      .new(:create_post)
      .tap do |result|
        result.add_errors_from(creator)
        result.post = post if result.success?
      end
  end
end
