# frozen_string_literal: true

# Stands in for lib/topic_query.rb of Discourse. Left out: all lists but the latest, the filtered
# and the suggested topics, and there what the person has read.
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

  # Topics to read after one: there what is new and then what chance has it, here the latest.
  def list_suggested_for(topic)
    topics = latest_results.where.not(id: topic.id).limit(SiteSetting.suggested_topics)
    TopicList.new(:suggested, @user, topics, @options)
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
    per_page = @options[:per_page]&.to_i || PER_PAGE
    list = TopicList.new(filter, @user, topics.offset(page * per_page).limit(per_page), @options)
    list.per_page = per_page
    list
  end
end
