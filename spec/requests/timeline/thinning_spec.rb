# frozen_string_literal: true

require_relative "timelines_context"

# What a vote of very many changes costs, and what of it is shown.
RSpec.describe DiscourseBindingVote::TimelinesController do
  include_context "with a timeline"

  # Three +1, of which one goes and comes back after every so many others that come.
  def long_history(others:, turns:)
    start = Array.new(3) { [nil, "+1"] }
    blink = [["+1", nil], [nil, "+1"]]
    quiet = Array.new(others) { [[nil, "0"], ["0", nil]] }.flatten(1)
    write_history(start + Array.new(turns) { quiet + blink }.flatten(1))
  end

  it "keeps all moments up to 500, and of more those at which the rule was reached or lost" do
    long_history(others: 30, turns: 8)
    all = ask
    expect(all["moments"].size).to eq(all["total"])
    expect(all["total"]).to eq(3 + (8 * 62))

    long_history(others: 0, turns: 1)
    thinned = ask
    expect(thinned["total"]).to eq(504)
    expect(thinned["moments"].size).to be_between(150, 500)
    expect(thinned["moments"].pluck("id")).to eq(thinned["moments"].pluck("id").sort.uniq)
    turned = ->(rows) { rows.select { |row| row["turned"] }.pluck("id") }
    every = (0..5).flat_map { |number| turned.(changes(page: number)) }
    expect(turned.(thinned["moments"])).to eq(every)
    expect(every.size).to eq(1 + (2 * 8))
    expect_last_moment(thinned)
  end

  def expect_last_moment(timeline)
    last = vote.ballot_changes.maximum(:id)
    expect(timeline["moments"].last["id"]).to eq(last)
  end

  it "is bounded even where the rule is reached and lost all the time" do
    long_history(others: 0, turns: 400)
    timeline = ask
    expect(timeline["moments"].size).to be <= 500
    turns = timeline["moments"].select { |moment| moment["turned"] }
    expect([turns.first, turns.last].pluck("turned")).to eq(%w[reached reached])
    expect(turns.size).to be >= 250
    expect_last_moment(timeline)
  end

  it "asks as often for 3 changes as for 10,000, and answers about as much as for 500" do
    write_history(Array.new(3) { [nil, "+1"] })
    asked = -> { %w[timeline timeline/changes].map { |path| track_sql_queries { get_json(path) } } }
    asked.call
    few = asked.call.map(&:size)

    long_history(others: 50, turns: 98)
    expect(vote.ballot_changes.count).to be > 9_900
    expect(asked.call.map(&:size)).to eq(few)
    expect(get_json("timeline").bytesize).to be <= 150_000
    expect(get_json("timeline/changes?page=90").bytesize).to be <= 30_000
  end

  def get_json(path)
    route, query = path.split("?")
    get ["/binding-votes/#{vote.id}/#{route}.json", query].compact.join("?")
    expect(response.status).to eq(200)
    response.body
  end

  it "gives 100 changes a page, each once, oldest first" do
    write_history(Array.new(201) { [nil, "+1"] })
    pages = (0..2).map { |number| ask("/changes", page: number) }
    expect(pages.map { |page| page["changes"].size }).to eq([100, 100, 1])
    expect(pages.pluck("more")).to eq([true, true, false])
    plus = pages.flat_map { |page| page["changes"].map { |change| change["binding"]["plus"] } }
    expect(plus).to eq((1..201).to_a)
  end

  it "judges by the rule of the vote" do
    {
      "lazy_consensus" => %w[lost],
      "simple_majority" => %w[reached lost reached],
    }.each do |id, turns|
      other = Fabricate(:binding_vote)
      other.update!(rule: DiscourseBindingVote::Rule.find(id))
      @vote = other
      write_history([[nil, "+1"], [nil, "-1"], [nil, "+1"]])
      expect(moments.filter_map { |moment| moment["turned"] }).to eq(turns)
    end
  end

  def vote
    @vote || super
  end
end
