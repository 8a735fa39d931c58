# frozen_string_literal: true

require_relative "marks_context"

# What is said of a list of names before anyone in it is marked.
RSpec.describe DiscourseBindingVote::MarksController do
  include_context "with people to mark"

  before { sign_in(moderator) }

  it "sorts names into found, doubtful and unknown" do
    suspended = Fabricate(:user, username: "sue", suspended_till: 1.year.from_now)
    preview(usernames: "ADA_L; Grace Hopper\nsue\r\nnobody\n\nada_l")

    body = response.parsed_body
    expect(body["found"].map { |user| user["username"] }).to eq(%w[Ada_L])
    expect(body["unknown"]).to eq(%w[nobody])
    expect(body["doubtful"].map { |doubt| doubt.values_at("name", "reason") }).to contain_exactly(
      %w[sue suspended],
      ["Grace Hopper", "full_name"],
    )
    expect(body["doubtful"].map { |doubt| doubt["user"]["username"] }).to contain_exactly(
      suspended.username,
      grace.username,
    )
  end

  it "takes lists as people write them, and looks nobody up by mail address" do
    grace.update!(email: "hopper@example.org")
    preview(usernames: <<~LIST)
      * @ada_l
      1. Grace Hopper <hopper@example.org>
      2) Somebody Else (#{moderator.username.upcase})
      Grace
      @nobody.here
      - hopper@example.org
    LIST

    body = response.parsed_body
    expect(body["found"].map { |user| user["username"] }).to contain_exactly(
      "Ada_L",
      "grace",
      moderator.username,
    )
    expect(body["doubtful"]).to eq([])
    expect(body["unknown"]).to eq(%w[nobody.here hopper@example.org])
  end

  it "says who is already what they would be marked as" do
    mark(usernames: "grace", scope: "category")
    preview(usernames: "ada_l, grace")
    expect(response.parsed_body["already"]).to eq([grace.id])
    preview(usernames: "ada_l, grace", binding: false)
    expect(response.parsed_body["already"]).to eq([ada.id])
  end
end
