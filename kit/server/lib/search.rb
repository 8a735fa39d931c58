# frozen_string_literal: true

# Stands in for lib/search.rb of Discourse. Left out: order, contexts, words with endings, and all
# filters of the core. It finds the topics in whose title or posts all words of a term stand, each
# by its first such post, and which the filters of plugins let pass.
class Search
  # Stands in for Search::GroupedSearchResults (lib/search/grouped_search_results.rb).
  GroupedSearchResults =
    Struct.new(:posts, :term, keyword_init: true) { include ActiveModel::Serialization }

  class << self
    def advanced_filter(trigger, &block)
      advanced_filters[trigger] = block
    end

    def advanced_filters
      @advanced_filters ||= {}
    end

    # Has a block called with the results and the search whenever there are some.
    def on_preload(&blk)
      (@preload ||= Set.new) << blk
    end

    def preload(results, object)
      @preload&.each { |preloader| preloader.call(results, object) }
    end
  end

  def initialize(term, opts = {})
    @term = term
    @guardian = opts[:guardian] || Guardian.new
    @filters = []
    @words = term.to_s.split.reject { |word| take_filter(word) }
  end

  def execute
    results = GroupedSearchResults.new(posts: posts, term: @term)
    Search.preload(results, self)
    results
  end

  private

  def take_filter(word)
    found = self.class.advanced_filters.select { |trigger, _| trigger.match?(word) }
    found.each { |trigger, block| @filters << [block, trigger.match(word)[1]] }
    found.any?
  end

  def posts
    found =
      @filters.reduce(Post.joins(:topic).merge(topics)) { |posts, filter| apply(posts, *filter) }
    @words.each do |word|
      like = "%#{ActiveRecord::Base.sanitize_sql_like(word)}%"
      found = found.where("topics.title ILIKE :like OR posts.raw ILIKE :like", like: like)
    end
    first = found.select("DISTINCT ON (posts.topic_id) posts.id").order(:topic_id, :post_number)
    Post
      .where(id: first)
      .includes(:user, topic: :category)
      .order(created_at: :desc)
      .limit(SiteSetting.search_page_size)
      .to_a
  end

  def apply(posts, block, match)
    filtered = block.arity == 1 ? instance_exec(posts, &block) : instance_exec(posts, match, &block)
    filtered || posts
  end

  def topics
    listed = Topic.listable_topics.visible
    @guardian.is_admin? ? listed : listed.secured(@guardian)
  end
end
