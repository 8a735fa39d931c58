# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::VotesController do
  fab!(:user)
  fab!(:group)
  fab!(:category)
  fab!(:topic) { Fabricate(:topic, category: category) }
  fab!(:late) { Fabricate(:binding_vote, topic: topic, closes_at: 9.days.from_now) }
  fab!(:soon) { Fabricate(:binding_vote, kind: "module", closes_at: 3.days.from_now) }
  fab!(:passed) { Fabricate(:binding_vote, closed_at: 1.day.ago, outcome: "passed") }
  fab!(:older) { Fabricate(:binding_vote, closed_at: 2.days.ago, outcome: "too_few") }

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = group.id.to_s
  end

  def listed(**filter)
    get "/binding-votes.json", params: filter
    expect(response.status).to eq(200)
    response.parsed_body.fetch("votes").map { |vote| vote["id"] }
  end

  def named(category)
    category.attributes.slice("id", "name", "color")
  end

  def bind_user
    group.add(user)
    sign_in(User.find(user.id))
  end

  it "lists the open votes, the soonest to close first, then the closed ones, newest first" do
    expect(listed).to eq([soon.id, late.id, passed.id, older.id])
    expect(response.parsed_body["more"]).to eq(false)

    vote = response.parsed_body["votes"][1]
    expect(vote).to include(
      "state" => "open",
      "outcome" => nil,
      "kind" => "strategy",
      "subject" => late.subject,
      "closes_at" => late.closes_at.as_json,
      "topic_id" => topic.id,
      "topic_url" => topic.relative_url,
      "topic" => {
        "id" => topic.id,
        "title" => topic.title,
        "slug" => topic.slug,
        "category_id" => category.id,
      },
    )
    expect(vote.keys).not_to include("summary", "own", "waiting")
  end

  it "lists those first that wait for one's binding ballot" do
    bind_user
    soon.cast(by: user, choice: "+1")

    expect(listed).to eq([late.id, soon.id, passed.id, older.id])
    waiting = response.parsed_body["votes"].map { |vote| vote["waiting"] }
    expect(waiting).to eq([true, nil, nil, nil])
    expect(listed(state: "waiting")).to eq([late.id])
  end

  it "finds by state" do
    late.update_columns(binding_plus: 3)
    cancelled = Fabricate(:binding_vote)
    cancelled.cancel(by: user, reason: "Moot")
    down = Fabricate(:binding_vote, closed_at: 3.days.ago, outcome: "voted_down")

    expect(listed(state: "open")).to eq([soon.id, late.id])
    expect(listed(state: "reached")).to eq([late.id])
    expect(listed(state: "passed")).to eq([passed.id])
    expect(listed(state: "failed")).to eq([older.id, down.id])
    expect(listed(state: "too_few")).to eq([older.id])
    expect(listed(state: "voted_down")).to eq([down.id])
    expect(listed(state: "cancelled")).to eq([cancelled.id])
    expect(listed(state: "waiting")).to eq([])
    expect(listed(state: "").size).to eq(6)
  end

  it "finds by kind, and by category with those below it" do
    below = Fabricate(:category, parent_category: category)
    nested = Fabricate(:binding_vote, topic: Fabricate(:topic, category: below))

    expect(listed(kind: "module")).to eq([soon.id])
    expect(listed(kind: "codebase")).to eq([])
    expect(listed(category_id: category.id)).to eq([nested.id, late.id])
    expect(listed(category_id: below.id)).to eq([nested.id])
    expect(listed(category_id: below.id, state: "passed")).to eq([])
  end

  it "says which categories there are to narrow it to, with those above them" do
    below = Fabricate(:category, parent_category: category)
    late.topic.update!(category: below)
    other = soon.topic.category
    Fabricate(:category)

    listed(kind: "module")
    offered = response.parsed_body["categories"]
    expect(offered).to include(
      { **named(below), "parent_id" => category.id },
      { **named(category), "parent_id" => nil },
    )
    topics = [passed, older].map { |vote| vote.topic.category_id }
    expect(offered.map { |one| one["id"] }).to match_array(
      [below.id, category.id, other.id, *topics].uniq,
    )
  end

  it "refuses what is no state or kind" do
    { state: "unheard-of", kind: "unheard-of" }.each do |name, value|
      get "/binding-votes.json", params: { name => value }
      expect(response.status).to eq(400)
      expect(response.parsed_body["error_type"]).to eq("unknown_#{name}")
    end
  end

  it "pages" do
    stub_const(DiscourseBindingVote::VoteList, :PAGE_SIZE, 3) do
      expect(listed).to eq([soon.id, late.id, passed.id])
      expect(response.parsed_body["more"]).to eq(true)
      expect(listed(page: 1)).to eq([older.id])
      expect(response.parsed_body["more"]).to eq(false)
    end
  end

  it "takes as many queries for a hundred votes as for one" do
    bind_user
    stub_const(DiscourseBindingVote::VoteList, :PAGE_SIZE, 100) do
      counts =
        [1, 30, 100].map do |number|
          DiscourseBindingVote::Vote.delete_all
          number.times { Fabricate(:binding_vote, topic: Fabricate(:topic, category: category)) }
          # Now and then the forum also notes when somebody was seen.
          listed
          track_sql_queries { expect(listed.size).to eq(number) }.size
        end
      expect(counts.uniq.size).to eq(1), counts.inspect
    end
  end

  it "leaves out what one may not come upon" do
    secret_category = Fabricate(:private_category, group: Fabricate(:group))
    secret = Fabricate(:binding_vote, topic: Fabricate(:topic, category: secret_category))
    unlisted = Fabricate(:binding_vote, topic: Fabricate(:topic, visible: false))
    Fabricate(:binding_vote, topic: Fabricate(:private_message_topic, recipient: user))
    draft = Fabricate(:binding_vote)
    SharedDraft.create!(topic_id: draft.topic_id, category_id: draft.topic.category_id)
    Fabricate(:binding_vote).topic.trash!

    everyones = [soon.id, late.id, passed.id, older.id]
    expect(listed).to eq(everyones)
    bind_user
    expect(listed).to eq(everyones)
    expect(listed(state: "waiting")).to eq([soon.id, late.id])
    expect(response.parsed_body["categories"].map { |one| one["id"] }).not_to include(
      secret_category.id,
    )
    secret_category.groups.first.add(user)
    sign_in(User.find(user.id))
    expect(listed).to match_array([secret.id, *everyones])
    expect(listed(category_id: secret_category.id)).to eq([secret.id])
    sign_in(Fabricate(:admin, refresh_auto_groups: true))
    expect(listed).to match_array([draft.id, unlisted.id, secret.id, *everyones])
  end

  it "does not tell whether there is a category that one may not see, and asks nothing of it" do
    secret_category = Fabricate(:private_category, group: Fabricate(:group))
    asked = [secret_category.id, Category.maximum(:id) + 1, 0, "9" * 30]
    Category.expects(:subcategory_ids).never
    answers =
      asked.map do |id|
        get "/binding-votes.json", params: { category_id: id }
        [response.status, response.parsed_body]
      end

    expect(answers.uniq.sole.first).to eq(404)
  end

  it "gives a page of the forum where no JSON is asked for" do
    %w[/binding-votes /binding-votes?state=open].each do |path|
      get path
      expect(response.status).to eq(200)
      expect(response.media_type).to eq("text/html")
    end
  end

  it "is not there for those who have to log in first, or while the plugin is off" do
    SiteSetting.login_required = true
    get "/binding-votes.json"
    expect(response.status).to eq(403)
    SiteSetting.login_required = false
    SiteSetting.binding_vote_enabled = false
    get "/binding-votes.json"
    expect(response.status).to eq(404)
  end
end
