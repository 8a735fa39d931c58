# frozen_string_literal: true

# Stands in for TopicQuery (lib/topic_query.rb).
class TopicQuery
  PER_PAGE = 30

  def initialize(user = nil, options = {})
    @user = user
    @guardian = Guardian.new(user)
    @options = options
  end

  # The topics that were written in last, those of a category if the options say so.
  def list_latest
    topics = latest_results
    topics = topics.where(category_id: @options[:category]) if @options[:category]
    create_list(:latest, topics)
  end

  # Those of them that a query of filters finds.
  def list_filter
    filter = TopicsFilter.new(guardian: @guardian, scope: latest_results)
    create_list(:filter, filter.filter_from_query_string(@options[:q]))
  end

  private

  def latest_results
    topics = Topic.listable_topics.includes(:category).order(bumped_at: :desc, id: :desc)
    topics = topics.secured(@guardian) if !@guardian.is_admin?
    topics = topics.visible if !@guardian.can_see_unlisted_topics?
    topics
  end

  def create_list(filter, topics)
    page = @options[:page].to_i
    list = TopicList.new(filter, @user, topics.offset(page * PER_PAGE).limit(PER_PAGE), @options)
    list.per_page = PER_PAGE
    list
  end
end
