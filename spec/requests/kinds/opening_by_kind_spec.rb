# frozen_string_literal: true

require_relative "../votes/opening_context"

RSpec.describe DiscourseBindingVote::Kind do
  include_context "with an opener"

  it "is held to its row of the table, and keeps that as it was" do
    add_kind("release", minimum_of: "plus", plus_per_minus: "1", strictly: true, usual_days: 9)
    freeze_time
    sign_in(opener)
    open_vote(kind: "release")

    expect(response.status).to eq(200)
    vote = DiscourseBindingVote::Vote.last
    expect(vote.closes_at).to eq_time(9.days.from_now)
    expect(vote.rule.id).to eq("majority_approval")

    set_kinds("release", name: "Another", strictly: false, minus_needs_reason: true)
    SiteSetting.binding_vote_kinds = DiscourseBindingVote::Kind.all.first(2).map(&:to_h).to_json
    get "/binding-votes/#{vote.id}.json"
    expect(response.parsed_body["binding_vote"]).to include(
      "kind" => "release",
      "kind_name" => "Release",
      "rule" => DiscourseBindingVote::Rule.find("majority_approval").to_h,
      "minus_needs_reason" => false,
    )
  end

  it "is refused where the rule asks for a share of nobody knows how many" do
    add_kind("members", minimum: 1, minimum_share: "2/3")
    sign_in(opener)
    expect_refused(422, /nobody knows how many/) { open_vote(kind: "members") }

    group = Fabricate(:group)
    group.add(user)
    SiteSetting.binding_vote_binding_groups = group.id.to_s
    open_vote(kind: "members")
    expect(response.status).to eq(200)
  end

  it "is for those whom its kind lets open it, where its kind is held" do
    few = Fabricate(:group)
    add_kind("few", opener_groups: [few.id])
    add_kind("elsewhere", categories: [Fabricate(:category).id])
    sign_in(opener)
    expect_refused(403, /votes of this kind/) { open_vote(kind: "few") }
    expect_refused(403, /not held in this category/) { open_vote(kind: "elsewhere") }

    get "/binding-votes/kinds.json", params: { topic_id: topic.id }
    kinds = response.parsed_body["kinds"]
    expect(kinds.pluck("id")).to eq(%w[strategy module codebase few])
    expect(kinds.filter_map { |kind| kind["id"] if kind["openable"] }).to eq(
      %w[strategy module codebase],
    )

    few.add(opener)
    open_vote(kind: "few")
    expect(response.status).to eq(200)
  end
end
