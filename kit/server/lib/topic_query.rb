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
    page = @options[:page].to_i
    topics = Topic.listable_topics.includes(:category).order(bumped_at: :desc, id: :desc)
    topics = topics.secured(@guardian) if !@guardian.is_admin?
    topics = topics.visible if !@guardian.can_see_unlisted_topics?
    topics = topics.where(category_id: @options[:category]) if @options[:category]

    list = TopicList.new(:latest, @user, topics.offset(page * PER_PAGE).limit(PER_PAGE), @options)
    list.per_page = PER_PAGE
    list
  end
end
