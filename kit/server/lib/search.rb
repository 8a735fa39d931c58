# frozen_string_literal: true

# Stands in for Search (lib/search.rb): posts by the filters of plugins and by words, of each topic the
# first that fits.
class Search
  PER_PAGE = 50

  class << self
    def advanced_filter(trigger, &block)
      advanced_filters[trigger] = block
    end

    def advanced_filters
      @advanced_filters ||= {}
    end
  end

  def initialize(term, guardian:)
    @guardian = guardian
    @filters = []
    @words = term.to_s.split.reject { |word| take_filter(word) }
  end

  def posts
    found = @filters.reduce(visible_posts) { |posts, (block, match)| apply(posts, block, match) }
    found = @words.reduce(found) { |posts, word| posts.where("posts.raw ILIKE ?", "%#{word}%") }
    first = found.select("DISTINCT ON (posts.topic_id) posts.id").order(:topic_id, :post_number)
    Post.where(id: first).includes(:topic).order(id: :desc).limit(PER_PAGE)
  end

  private

  def take_filter(word)
    found = self.class.advanced_filters.select { |trigger, _| trigger.match?(word) }
    found.each { |trigger, block| @filters << [block, trigger.match(word)[1]] }
    found.any?
  end

  def visible_posts
    topics = Topic.listable_topics.visible.secured(@guardian)
    Post.where(topic_id: topics.select(:id), deleted_at: nil)
  end

  def apply(posts, block, match)
    filtered = block.arity == 1 ? instance_exec(posts, &block) : instance_exec(posts, match, &block)
    filtered || posts
  end
end
