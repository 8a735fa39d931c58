# frozen_string_literal: true

# Stands in for app/models/topic_list.rb of Discourse. Left out: tags, what a person has read, and
# shared drafts. It has topics with all that listing them takes, loaded in a number of queries that
# does not depend on how many they are.
class TopicList
  include ActiveModel::Serialization

  class << self
    # Has a block called with the topics and the list whenever one is loaded.
    def on_preload(&blk)
      preloaders << blk
    end

    def preload(topics, list)
      preloaders.each { |preloader| preloader.call(topics, list) }
    end

    private

    def preloaders
      @preloaders ||= Set.new
    end
  end

  attr_accessor :more_topics_url, :per_page
  attr_reader :filter, :current_user

  def initialize(filter, current_user, topics, opts = nil)
    @filter = filter
    @current_user = current_user
    @topics_input = topics
    @opts = opts || {}
  end

  def topics
    @topics ||= load_topics
  end

  private

  def load_topics
    @topics = @topics_input.to_a
    TopicPoster.load_for(@topics)
    @topics.each { |topic| topic.topic_list = self }

    ActiveRecord::Associations::Preloader.new(
      records: @topics,
      associations: [{ category: :parent_category }],
    ).call
    TopicList.preload(@topics, self)
    @topics
  end
end
