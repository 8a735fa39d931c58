# frozen_string_literal: true

require_relative "imports_context"

# Who somebody is in a vote, over HTTP.
RSpec.describe DiscourseBindingVote::ImportPeopleController do
  include_context "with a thread to import"

  fab!(:ada) { Fabricate(:user, username: "ada", name: "Ada Lovelace") }
  fab!(:committers, :group)

  before do
    SiteSetting.binding_vote_binding_groups = committers.id.to_s
    committers.add(ada)
  end

  def person(**named)
    get "/binding-votes/#{vote.id}/imports/person.json", params: named
    response.parsed_body["person"]
  end

  def recorded(voter, choice)
    link = "https://lists.example.org/1"
    vote.record(voter, by: keeper, choice: choice, link: link, cast_at: "2026-11-19T10:00:00Z")
  end

  it "says of an account whether its ballot would bind, and which one is there" do
    expect(person(username: "@Ada")).to match(
      "account" => a_hash_including("username" => "ada", "name" => "Ada Lovelace"),
      "name" => nil,
      "binds" => true,
      "now" => nil,
    )
    recorded(ada, "-1")
    expect(person(username: "ada")["now"]).to eq(
      "choice" => "-1",
      "binding" => true,
      "recorded" => true,
    )
  end

  it "says the same of a plain name" do
    recorded("Grace Hopper", "+1")
    expect(person(name: "grace hopper")).to eq(
      "account" => nil,
      "name" => "grace hopper",
      "binds" => false,
      "now" => {
        "choice" => "+1",
        "binding" => false,
        "recorded" => true,
      },
    )
  end

  it "is said of a doubtful account in the row of a thread, too" do
    Fabricate(:user, username: "zoe", name: "Ada Lovelace")
    recorded(ada, "-1")
    read("name,choice,link,time\nAda Lovelace,+1,https://a.example/1,2026-11-19T10:00:00Z")
    expect(rows.sole).to include("match" => "doubtful", "binds" => false, "now" => nil)
    expect(rows.sole["account"]).to include(
      "username" => "ada",
      "binds" => true,
      "now" => {
        "choice" => "-1",
        "binding" => true,
        "recorded" => true,
      },
    )
  end

  it "refuses whose ballot cannot be recorded" do
    Fabricate(:user, username: "gone", suspended_at: 1.day.ago, suspended_till: 1.day.from_now)
    expect_refused(422, "nobody_named") { person }
    expect_refused(422, "unknown_people") { person(username: "nobody") }
    expect_refused(422, "name_is_account") { person(name: "Ada") }
    expect_refused(422, "voter_cannot_take_part") { person(username: "gone") }
  end

  it "is for those who record ballots" do
    sign_in(ada)
    expect_refused(403, "not_a_roster_keeper") { person(username: "ada") }
  end
end
