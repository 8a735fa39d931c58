# frozen_string_literal: true

# Where topics are named together: the votes among them come with one query, and to nobody who may not
# see the topic.
RSpec.describe "Votes of topics that are listed" do
  fab!(:author, :user)
  fab!(:user)
  fab!(:group)

  before do
    SiteSetting.binding_vote_enabled = true
    # In the kit nothing is indexed.
    SearchIndexer.enable if defined?(SearchIndexer)
  end

  def make_topics(size, votes: true)
    Array.new(size) do
      topic = Fabricate(:topic, user: author)
      Fabricate(:post, topic: topic, user: author, raw: "The zebrafish of a matter is told here.")
      Fabricate(:binding_vote, topic: topic, opened_by: author) if votes
      topic
    end
  end

  def votes_of(topics)
    topics.filter_map { |topic| topic["binding_vote"] }
  end

  def latest
    get "/latest.json"
    response.parsed_body["topic_list"]["topics"]
  end

  def categories_and_latest
    get "/categories_and_latest.json"
    response.parsed_body["topic_list"]["topics"]
  end

  def found
    get "/search.json", params: { q: "zebrafish" }
    response.parsed_body["topics"] || []
  end

  def suggested_to(topic)
    get "/t/#{topic.slug}/#{topic.id}.json"
    response.parsed_body["suggested_topics"] || []
  end

  # How many topics with a vote there are, how often the votes were asked for, and what the plugin
  # costs in all.
  def cost
    yield
    listed = nil
    with_votes = track_sql_queries { listed = yield }
    SiteSetting.binding_vote_enabled = false
    yield
    without_votes = track_sql_queries { yield }
    SiteSetting.binding_vote_enabled = true
    {
      votes: votes_of(listed).size,
      asked: with_votes.grep(/FROM "?binding_votes/).size,
      more: with_votes.size - without_votes.size,
    }
  end

  def one_query(votes)
    { votes: votes, asked: 1, more: 1 }
  end

  it "cost a list one query, be they 1, 30 or 100" do
    whole_list = -> do
      list = TopicQuery.new(user, per_page: 100).list_latest
      serializer = TopicListSerializer.new(list, scope: Guardian.new(user), root: false)
      serializer.as_json[:topics].map { |topic| topic.as_json.stringify_keys }
    end

    make_topics(1)
    expect(cost(&whole_list)).to eq(one_query(1))
    make_topics(29)
    expect(cost { latest }).to eq(one_query(30))
    expect(cost(&whole_list)).to eq(one_query(30))
    make_topics(70)
    expect(cost(&whole_list)).to eq(one_query(100))
  end

  it "cost the page of categories and latest topics one query" do
    make_topics(1)
    expect(cost { categories_and_latest }).to eq(one_query(1))
    make_topics(99)
    shown = categories_and_latest.size
    expect(shown).to be > 1
    expect(cost { categories_and_latest }).to eq(one_query(shown))
  end

  it "are carried by the featured topics of categories, which are preloaded with their votes" do
    associations = DiscoursePluginRegistry.category_list_topics_preloader_associations
    expect(associations).to include(:listed_binding_vote)

    make_topics(2)
    featured = Topic.where(user: author)
    carried = ->(topics) do
      topics.map do |topic|
        serializer = ListableTopicSerializer.new(topic, scope: Guardian.new(user), root: false)
        serializer.as_json.key?(:binding_vote)
      end
    end
    expect(carried.(featured.includes(associations))).to eq([true, true])
    expect(carried.(featured)).to eq([false, false])
  end

  it "cost a search one query, be they 1, 30 or 100" do
    RateLimiter.disable
    SiteSetting.search_page_size = 100
    made = 0
    [1, 30, 100].each do |size|
      make_topics(size - made)
      made = size
      expect(cost { found }).to eq(one_query(size))
    end
  end

  it "cost what is suggested below a topic one query, be they 1, 30 or 100" do
    SiteSetting.suggested_topics = 100
    read = make_topics(1, votes: false).first
    sign_in(user)
    made = 0
    [1, 30, 100].each do |size|
      make_topics(size - made)
      made = size
      # The topic itself is asked for its vote too.
      expect(cost { suggested_to(read) }).to include(votes: size, asked: 2)
    end
  end

  it "leave no trace where no topic has one" do
    SiteSetting.suggested_topics = 10
    topics = make_topics(2, votes: false)
    sign_in(user)
    pages = [latest, categories_and_latest, found, suggested_to(topics.first)]
    expect(pages.map(&:size)).to all(be >= 1)
    expect(pages.flatten.flat_map(&:keys)).not_to include("binding_vote")
  end

  it "tell their state in every place, and nothing that concerns one person" do
    topic = make_topics(1).first
    read = make_topics(1, votes: false).first
    sign_in(user)
    pages = [latest, categories_and_latest, found, suggested_to(read)]
    votes = pages.map { |topics| votes_of(topics).sole }
    expect(votes.uniq.size).to eq(1)
    expect(votes.first).to include("id" => topic.binding_votes.sole.id)
    expect(votes.first.keys).not_to include("own", "summary", "subject")
  end

  describe "in a private category" do
    fab!(:member, :user)

    let(:read) { make_topics(1, votes: false).first }
    let!(:vote) do
      topic = make_topics(1).first
      group.add(member)
      topic.update!(category: Fabricate(:private_category, group: group))
      topic.binding_votes.sole
    end

    # What a page is told that has been following the topic since it was listed, and before.
    def heard
      poll = "/message-bus/#{SecureRandom.hex}/poll"
      post "#{poll}?dlp=t", params: { "/binding-votes/#{vote.topic_id}" => "-2" }
      response.parsed_body.filter_map { |message| message["data"]["vote"] }
    end

    def pages
      [latest, categories_and_latest, found, suggested_to(read)]
    end

    it "are told to nobody else" do
      [nil, user].each do |person|
        person ? sign_in(person) : sign_out
        expect(pages.flatten.map { |topic| topic["id"] }).not_to include(vote.topic_id)
        expect(votes_of(pages.flatten)).to eq([])
      end

      sign_in(member)
      expect(pages.map { |topics| votes_of(topics).size }).to all(eq(1))
    end

    it "are followed by nobody else" do
      vote.reload.cast(by: member, choice: "+1")
      expect(heard).to eq([])
      sign_in(user)
      expect(heard).to eq([])

      sign_in(member)
      expect(heard.sole["id"]).to eq(vote.id)
    end
  end
end
