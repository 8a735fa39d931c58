# frozen_string_literal: true

require "open3"

RSpec.describe "bin/recount" do
  fab!(:committers, :group)
  fab!(:people) { Array.new(4) { Fabricate(:user) } }
  fab!(:vote, :binding_vote)

  before do
    enable_current_plugin
    SiteSetting.binding_vote_binding_groups = committers.id.to_s
    people.first(3).each { |person| committers.add(person) }
  end

  def recount(text)
    Tempfile.create("export") do |file|
      file.write(text)
      file.close
      printed, status = Open3.capture2e(File.join(Discourse.plugin_root, "bin/recount"), file.path)
      [status.exitstatus, printed]
    end
  end

  def close
    freeze_time vote.closes_at + 1.minute
    vote.reload.close(by: vote.opened_by)
  end

  it "agrees with a vote in which people changed, withdrew and left" do
    people.each { |person| vote.cast(by: person, choice: "+1", reason: "Yes, \"indeed\"") }
    vote.cast(by: people[0], choice: "-.5")
    vote.cast(by: people[1], choice: "-1", reason: "No")
    vote.withdraw(by: people[2])
    vote.cast(by: people[2], choice: "+1")
    User.where(id: people.first(2)).delete_all
    close
    get "/binding-votes/#{vote.id}/export.json"

    status, printed = recount(response.body)
    expect(printed).to include("Binding ballots: +1: 1, 0: 1, -1: 1.", "The export agrees")
    expect(status).to eq(0)
  end

  it "agrees with a vote in which it changed who is binding, and accounts were deleted and merged" do
    people.each { |person| vote.cast(by: person, choice: "+1", reason: "Yes") }
    freeze_time 1.hour.from_now
    committers.remove(people[0])
    committers.add(people[3])
    vote.reload.cast(by: people[0], choice: "+1", reason: "Yes, still")
    moderator = Fabricate(:moderator)
    DiscourseBindingVote::Mark.place([people[0]], binding: true, reason: "Old hand", by: moderator)

    heir = Fabricate(:user)
    UserDestroyer.new(moderator).destroy(people[1])
    UserMerger.new(people[2], heir, moderator).merge!
    close
    UserMerger.new(heir.reload, Fabricate(:user), moderator).merge!
    get "/binding-votes/#{vote.id}/export.json"

    status, printed = recount(response.body)
    expect(printed).to include("Binding ballots: +1: 3, 0: 0, -1: 0.", "The export agrees")
    expect(status).to eq(0)
  end

  it "agrees with a vote in which ballots were recorded, and people marked" do
    moderator = Fabricate(:moderator)
    elsewhere = { by: moderator, link: "https://a.b/c", cast_at: vote.created_at.ceil.iso8601 }
    mark = ->(person, binding) do
      DiscourseBindingVote::Mark.place([person], binding: binding, reason: "why", by: moderator)
    end
    freeze_time 1.hour.from_now
    vote.record("Grace", choice: "+1", **elsewhere)
    vote.record("Ada", choice: "-1", **elsewhere)
    people.first(2).each { |person| vote.record(person, choice: "+1", **elsewhere) }
    mark.call("grace", true)
    vote.reload.record("Grace", choice: "+1", **elsewhere, link: "https://a.b/d")
    vote.unrecord(vote.ballots.find_by(voter_name: "Ada").id, by: moderator)
    vote.cast(by: people[0], choice: "+1")
    mark.call(people[0], false)
    mark.call(people[3], true)
    close
    get "/binding-votes/#{vote.id}/export.json"

    status, printed = recount(response.body)
    expect(printed).to include("Binding ballots: +1: 2, 0: 0, -1: 0.", "The export agrees")
    expect(status).to eq(0)
  end

  it "agrees with a vote in which people became binding, or ceased to be" do
    people.each { |person| vote.cast(by: person, choice: "+1", reason: "Yes") }
    committers.add(people[3])
    committers.remove(people[0])
    vote.cast(by: people[3], choice: "-0")
    committers.remove(people[3])
    get "/binding-votes/#{vote.id}/export.json"

    status, printed = recount(response.body)
    expect(printed).to include("Binding ballots: +1: 2, 0: 0, -1: 0.", "The export agrees")
    expect(status).to eq(0)
  end

  it "agrees with what was typed in replies, and notices where that is counted as something else" do
    Fabricate(:post, topic: vote.topic)
    %w[++1 −1 👎 +0.5 ＋１ 👍🏽 +1].each do |typed|
      post = Fabricate(:post, topic: vote.topic, raw: "#{typed} (binding)\nThat is what I think.")
      choice = DiscourseBindingVote::BallotText.read(post.raw).choice
      vote.cast_in_reply(post, choice: choice)
    end
    expect(vote.ballots.order(:id).pluck(:typed, :choice)).to eq(
      [["++1", 1], ["−1", -1], ["👎", -1], ["+0.5", 0], ["＋１", 1], ["👍🏽", 1], ["+1", 1]],
    )
    close
    get "/binding-votes/#{vote.id}/export.json"

    status, printed = recount(response.body)
    expect(printed).to include("The export agrees")
    expect(status).to eq(0)

    _, printed = recount(response.body.gsub("−1", "+1"))
    expect(printed).to include('is counted as "-1", and was typed "+1"')
  end

  it "agrees with a vote that was cancelled" do
    vote.cast(by: people[0], choice: "+1")
    vote.cancel(by: vote.opened_by, reason: "Superseded")
    get "/binding-votes/#{vote.id}/export.json"

    status, printed = recount(response.body)
    expect(printed).to include("The export agrees")
    expect(status).to eq(0)
  end

  it "names what is altered" do
    people.each { |person| vote.cast(by: person, choice: "+1") }
    close
    get "/binding-votes/#{vote.id}/export.json"

    status, printed = recount(response.body.sub('"choice": "+1"', '"choice": "-1"'))
    expect(printed).to include(
      "#{people[0].username}\" is counted as \"-1\", and was typed \"+1\"",
      "binding counts are +1: 3, 0: 0, -1: 0; its ballots give +1: 2, 0: 0, -1: 1.",
    )
    expect(status).to eq(1)
  end

  it "reads an export of the first version, which had no replies and nothing recorded" do
    people.each { |person| vote.cast(by: person, choice: "+1", reason: "Yes") }
    vote.cast(by: people[0], choice: "-.5")
    vote.withdraw(by: people[1])
    close
    get "/binding-votes/#{vote.id}/export.json"
    export = response.parsed_body.merge("version" => 1)
    export["ballots"].each { |ballot| %w[reply name source_url].each { |key| ballot.delete(key) } }
    export["history"].each do |change|
      %w[reply_after name source_url_after cast_at_after].each { |key| change.delete(key) }
    end

    status, printed = recount(export.to_json)
    expect(printed).to include("The export agrees")
    expect(status).to eq(0)
  end

  it "says how it is used, which is no trouble only where somebody asks" do
    program = File.join(Discourse.plugin_root, "bin/recount")
    { "--help" => 0, "-h" => 0, "--fast" => 2 }.each do |option, expected|
      printed, status = Open3.capture2e(program, option)
      expect(printed).to start_with("Usage: bin/recount FILE")
      expect(status.exitstatus).to eq(expected)
    end
  end

  it "says in a sentence what it cannot read" do
    {
      "{" => "the file is not JSON",
      "[]" => "the export.format is not \"discourse-binding-vote/export\"",
      { format: "discourse-binding-vote/export", version: 1 }.to_json =>
        "the export.vote is not an object",
    }.each do |text, sentence|
      status, printed = recount(text)
      expect(printed).to match(%r{\Abin/recount: .*: #{Regexp.escape(sentence)}\.\n\z})
      expect(status).to eq(2)
    end
  end
end
