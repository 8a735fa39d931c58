# frozen_string_literal: true

RSpec.describe "Topics" do
  fab!(:category)
  fab!(:topic) { Fabricate(:topic, category: category) }
  fab!(:op) { Fabricate(:post, topic: topic, user: topic.user) }
  fab!(:hidden_topic) do
    Fabricate(:topic, category: Fabricate(:private_category, group: Fabricate(:group)))
  end

  def listed
    get "/latest.json"
    response.parsed_body["topic_list"]["topics"].map { |item| item["id"] }
  end

  it "lists those that one may see" do
    expect(listed).to contain_exactly(topic.id)

    sign_in(Fabricate(:admin))
    expect(listed).to contain_exactly(topic.id, hidden_topic.id)
  end

  it "lists 1 and 20 with as many queries" do
    listed
    one = track_sql_queries { listed }.size
    19.times { Fabricate(:post, topic: Fabricate(:topic, category: category)) }

    expect(track_sql_queries { expect(listed.size).to eq(20) }.size).to eq(one)
  end

  it "shows one with its posts" do
    get "/t/#{topic.slug}/#{topic.id}.json"

    expect(response.parsed_body).to include("id" => topic.id, "title" => topic.title)
    expect(response.parsed_body["post_stream"]["posts"].map { |post| post["id"] }).to eq([op.id])
    expect(response.parsed_body["details"]["created_by"]["username"]).to eq(topic.user.username)
  end

  it "shows one from a few posts before the one that is asked for" do
    24.times { Fabricate(:post, topic: topic) }
    get "/t/#{topic.id}/20.json"

    numbers = response.parsed_body["post_stream"]["posts"].map { |post| post["post_number"] }
    expect(numbers).to eq((15..25).to_a)
  end

  it "does not tell whether one is hidden or missing" do
    [hidden_topic.id, hidden_topic.id + 1].each do |id|
      get "/t/#{id}.json"
      expect(response.status).to eq(404)
    end
  end

  it "tells of a topic only those who may see it" do
    groups = hidden_topic.category.groups.pluck(:id)

    expect(topic.secure_audience_publish_messages).to eq(group_ids: nil)
    expect(hidden_topic.secure_audience_publish_messages).to eq(group_ids: groups)
  end
end
