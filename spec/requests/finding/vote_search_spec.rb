# frozen_string_literal: true

# Searching the subjects of votes, and counting votes by their states.
RSpec.describe DiscourseBindingVote::VotesController do
  fab!(:user)
  fab!(:group)
  fab!(:category)
  fab!(:parser) { voted("Adopt the Parser", topic: Fabricate(:topic, category: category)) }
  fab!(:percent) { voted("Give 50% to the_parsers", kind: "module") }
  fab!(:passed) { voted("A parser of old", closed_at: 1.day.ago, outcome: "passed") }
  fab!(:other) { voted("Something else", closed_at: 2.days.ago, outcome: "too_few") }

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = group.id.to_s
  end

  def voted(subject, **vote)
    Fabricate(:binding_vote, subject: subject, **vote)
  end

  def listed(**filter)
    get "/binding-votes.json", params: filter
    expect(response.status).to eq(200)
    response.parsed_body["votes"].map { |vote| vote["id"] }
  end

  def counts(**filter)
    listed(**filter)
    response.parsed_body["counts"]
  end

  it "finds by a part of the subject, without regard to case" do
    expect(listed(q: "PARSER")).to contain_exactly(parser.id, percent.id, passed.id)
    expect(listed(q: " the   parser ")).to eq([parser.id])
    expect(listed(q: "parser", state: "passed")).to eq([passed.id])
    expect(listed(q: "parser", category_id: category.id)).to eq([parser.id])
    expect(listed(q: "compiler")).to eq([])
    expect(listed(q: " ").size).to eq(4)
  end

  it "takes what has a meaning in patterns as it is written" do
    expect(listed(q: "%")).to eq([percent.id])
    expect(listed(q: "_")).to eq([percent.id])
    expect(listed(q: "\\")).to eq([])
    expect(listed(q: "' OR 1 = 1 --")).to eq([])
  end

  it "counts the votes in each state, whichever is asked for" do
    expected = { "all" => 4, "open" => 2, "reached" => 0, "waiting" => 0 }
    expected = { **expected, "passed" => 1, "failed" => 1, "cancelled" => 0 }
    expect(counts).to eq(expected)
    expect(counts(state: "passed")).to eq(expected)

    parser.update_columns(binding_plus: 3)
    group.add(user)
    sign_in(User.find(user.id))
    percent.cast(by: user, choice: "+1")
    expect(counts).to include("reached" => 1, "waiting" => 1)
  end

  it "counts as far as the list is narrowed by the rest" do
    expect(counts(q: "parser")).to include("all" => 3, "open" => 2, "passed" => 1, "failed" => 0)
    expect(counts(kind: "module")).to include("all" => 1, "open" => 1, "passed" => 0)
    expect(counts(category_id: category.id)).to include("all" => 1, "open" => 1)
  end

  it "neither finds nor counts what one may not come upon" do
    category.update!(read_restricted: true)
    expect(listed(q: "parser")).to contain_exactly(percent.id, passed.id)
    expect(counts(q: "parser")).to include("all" => 2, "open" => 1)
  end
end
