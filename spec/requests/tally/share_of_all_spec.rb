# frozen_string_literal: true

# A rule that asks for a share of everybody who may cast a binding ballot.
RSpec.describe "A binding vote by a share of all" do
  fab!(:topic)
  fab!(:vote) { Fabricate(:binding_vote, topic: topic) }
  fab!(:members) { Fabricate.times(6, :user) }
  fab!(:committee, :group)

  let(:two_thirds_of_all) do
    DiscourseBindingVote::Rule.new(
      {
        "id" => "two_thirds_of_all",
        "minimum" => 0,
        "minimumOf" => "plus",
        "minimumShare" => "2/3",
        "plusPerMinus" => 0,
        "strictly" => false,
        "blocking" => false,
      },
    )
  end

  before do
    SiteSetting.binding_vote_enabled = true
    Fabricate(:post, topic: topic)
    members.each { |member| committee.add(member) }
    vote.update!(rule: two_thirds_of_all)
    SiteSetting.binding_vote_binding_groups = committee.id.to_s
  end

  def cast(choice, *voters)
    voters.each { |voter| vote.cast(by: voter, choice: choice, reason: "Because.") }
  end

  def shown
    get "/binding-votes/#{vote.id}.json"
    response.parsed_body["binding_vote"]
  end

  def reached
    DiscourseBindingVote::Vote.reached
  end

  def close
    freeze_time vote.closes_at + 1.minute
    vote.close(by: Discourse.system_user)
    vote.reload
  end

  it "is reached by so many +1 of them, whoever is against it" do
    cast("+1", *members.first(3))
    cast("-1", *members.last(2))
    expect(shown).to include("state" => "open", "electorate" => 6)
    expect(shown["rule_text"]).to include(
      "name" => nil,
      "sentence" => "Votes of +1 from at least 2/3 of all binding voters.",
    )
    expect(reached).to be_empty

    cast("+1", members[3])
    expect(shown["state"]).to eq("reached")
    expect(reached).to contain_exactly(vote)
    expect(vote.judgement.minus_spare).to be_nil
  end

  it "follows who may vote: with fewer of them, fewer are needed" do
    cast("+1", *members.first(3))
    members.last(2).each { |member| committee.remove(member) }

    expect(shown).to include("state" => "reached", "electorate" => 4)
    expect(reached).to contain_exactly(vote)
  end

  it "tells a vote in which too few said +1 from one in which everyone has voted" do
    cast("+1", *members.first(3))
    cast("-1", *members[3..4])
    expect(vote.rule.outcome(**vote.rule_counts)).to eq("too_few")

    cast("-1", members.last)
    expect(close.outcome).to eq("voted_down")
    expect(shown).to include("electorate" => 6)
  end

  it "keeps the last electorate where nobody knows it any more" do
    SiteSetting.binding_vote_binding_groups = ""

    expect(shown).to include("electorate" => 6)
    expect { close }.to change { vote.outcome }.to("too_few")
  end

  it "says in its timeline when it was reached" do
    members
      .first(4)
      .each do |member|
        freeze_time 1.minute.from_now
        cast("+1", member)
      end

    get "/binding-votes/#{vote.id}/timeline/changes.json"
    said = response.parsed_body["changes"].pluck("turned")
    expect(said).to eq([nil, nil, nil, "reached"])
  end
end
