# frozen_string_literal: true

require_relative "imports_context"

# What is in a thread, over HTTP.
RSpec.describe DiscourseBindingVote::ImportsController do
  include_context "with a thread to import"

  let(:pattern) { "https://lists.example.org/m/{message_id}" }

  def mail(
    body,
    from: "Ada Lovelace <ada@example.org>",
    at: "Thu, 19 Nov 2026 10:00:00 +0000",
    id: 1
  )
    <<~MBOX
      From someone@example.org Thu Nov 19 10:00:00 2026
      From: #{from}
      Date: #{at}
      Message-ID: <#{id}@example.org>

      #{body}

    MBOX
  end

  def problem_of(content, **options)
    read(content, link_pattern: pattern, **options).sole["problem"]
  end

  it "has a row for each person, oldest first, the newest vote before the earlier ones" do
    read_file("thread.mbox", link_pattern: pattern)
    expect(response.status).to eq(200)
    expect(response.parsed_body["import"].except("rows")).to eq(
      "format" => "mail",
      "messages" => 7,
      "link_needed" => true,
    )
    expect(rows.map { |row| row.values_at("name", "choice", "problem") }).to eq(
      [
        ["Avery Chair", nil, "no_vote"],
        ["Jürgen Müller", "-1", nil],
        ["王卫", "+1", nil],
        ["Kim Park", "+1", nil],
        ["Ada Lovelace", "0", nil],
        ["Lee Reader", nil, "no_vote"],
      ],
    )
    ada = rows.find { |row| row["name"] == "Ada Lovelace" }
    expect(ada).to include(
      "typed" => "0",
      "claim" => nil,
      "sure" => true,
      "reason" => nil,
      "excerpt" => "0 From what I hear, there is more to say.",
      "cast_at" => "2026-11-20T09:00:00.000Z",
      "link" => "https://lists.example.org/m/ada-2%40home.example",
      "binds" => false,
      "now" => nil,
    )
    expect(ada["earlier"].sole).to include(
      "choice" => "+1",
      "claim" => "binding",
      "sure" => true,
      "cast_at" => "2026-11-18T11:00:00.000Z",
      "link" => "https://lists.example.org/m/ada-1%40example.org",
    )
    expect(rows.flat_map { |row| [row, *row["earlier"]] }.pluck("key").uniq.size).to eq(7)
  end

  it "takes of two votes of the same time the one that stands further below" do
    table = "name,choice,time,link\n"
    %w[+1 0 -1].each { |choice| table += "Kay,#{choice},2026-11-19,https://a.example/1\n" }
    expect(read(table).sole).to include("choice" => "-1")
    expect(rows.sole["earlier"].pluck("choice")).to eq(%w[0 +1])
  end

  it "reads the same of a text, of a file and of one that is packed" do
    read_file("thread.mbox")
    whole = response.parsed_body
    read(File.read(fixture("thread.mbox")))
    expect(response.parsed_body).to eq(whole)

    packed = StringIO.new(ActiveSupport::Gzip.compress(File.read(fixture("thread.mbox"))))
    file = Rack::Test::UploadedFile.new(packed, original_filename: "thread.gz")
    post "/binding-votes/#{vote.id}/imports/read.json", params: { file: file }
    expect(response.parsed_body).to eq(whole)
  end

  it "changes nothing" do
    expect { read_file("issue.json") }.not_to change {
      [vote.reload.attributes, vote.ballot_changes.count]
    }
    expect(response.parsed_body["import"]).to include("format" => "github", "messages" => 4)
    expect(rows.map { |row| row.values_at("name", "choice", "problem") }).to eq(
      [["ada-l", "+1", nil], ["wang", "-1", nil], ["", "+1", "malformed"], %w[kim +1 no_link]],
    )
  end

  it "reads a table, with the reasons in it" do
    read_file("table.csv")
    expect(response.parsed_body["import"]).to include("format" => "table", "link_needed" => false)
    expect(rows.pluck("name", "problem")).to eq(
      [%w[王卫 outside_time], ["Ada Lovelace", nil], ["Müller, Jürgen", nil]],
    )
    expect(rows.second).to include("reason" => 'Good; and "overdue"', "claim" => "binding")
  end

  it "says why a row is not chosen" do
    expect(problem_of(mail("Where is it?"))).to eq("no_vote")
    expect(problem_of(mail("+1\n\nNo wait, I vote\n\n-1"))).to eq("contradicts")
    expect(problem_of(mail("I am in favor of this and voting +1."))).to eq("not_sure")
    expect(problem_of(mail("+1", at: "Wed, 18 Nov 2026 09:29:59 +0000"))).to eq("outside_time")
    expect(problem_of(mail("+1", at: "Wed, 18 Nov 2026 09:30:00 +0000"))).to be_nil
    expect(problem_of(mail("+1", at: "Thu, 1 Jan 1970 00:00:00 +0000"))).to eq("outside_time")
    expect(problem_of(mail("+1", at: "Sat, 21 Nov 2026 12:00:01 +0000"))).to eq("no_time")
    expect(problem_of(mail("+1", at: "soon"))).to eq("no_time")
    expect(problem_of(mail("+1", from: "<>"))).to eq("malformed")
    expect(problem_of("name,choice,time\nAda,+1,2026-11-19")).to eq("no_link")
    link = "https://a.example/1"
    expect(problem_of("name,choice,time,link\nAda,+1,2026-11-19,#{link}")).to be_nil
    expect(problem_of("name,choice,time,link\nAda,+1,2026-11-19,javascript:1")).to eq("no_link")
    fixed = { link_pattern: "https://lists.example.org/thread/7" }
    expect(read("name,choice,time\nAda,+1,2026-11-19", **fixed).sole).to include(
      "problem" => nil,
      "link" => "https://lists.example.org/thread/7",
    )
  end

  it "says what is recorded already, and what that contradicts" do
    import(chosen(read(mail("+1"), link_pattern: pattern)))
    expect(problem_of(mail("+1"))).to eq("already_there")
    expect(problem_of(mail("+1", at: "Thu, 19 Nov 2026 12:00:00 +0000", id: 2))).to eq(
      "already_there",
    )
    expect(problem_of(mail("-1", at: "Thu, 19 Nov 2026 12:00:00 +0000", id: 2))).to be_nil
    expect(problem_of(mail("-1", at: "Thu, 19 Nov 2026 09:00:00 +0000", id: 0))).to eq(
      "contradicts",
    )
  end

  it "refuses what cannot be read, and needs something to read" do
    expect_refused(422, "unreadable_import") { read("Hello.") }
    expect_refused(400, "missing_parameter") { read("") }
    expect_refused(400, "unreadable_text") { read("name,choice\nA\0,+1") }
    expect_refused(422, "malformed_link_pattern") do
      read(mail("+1"), link_pattern: "lists/{message_id}")
    end
    expect_refused(400, "not_a_file") do
      post "/binding-votes/#{vote.id}/imports/read.json", params: { file: "x" }
    end
  end

  it "refuses what is too long" do
    long = "x" * (6.megabytes + 1)
    expect_refused(413, "import_too_long") { read(long) }
    expect_refused(413, "import_too_long") { read("x" * 20.megabytes) }
    file = Rack::Test::UploadedFile.new(StringIO.new(long), original_filename: "thread.mbox")
    expect_refused(413, "import_too_long") do
      post "/binding-votes/#{vote.id}/imports/read.json", params: { file: file }
    end
    expect_refused(413, "import_too_long") { read(Array.new(1001) { |n| mail("+1", id: n) }.join) }
  end

  it "asks the database the same for many messages as for few" do
    read(mail("+1"))
    few = track_sql_queries { read(mail("+1")) }.size
    many = Array.new(60) { |n| mail("+1", from: "P#{n} <p#{n}@a.example>", id: n) }.join
    expect(track_sql_queries { read(many) }.size).to eq(few)
    expect(rows.size).to eq(60)
  end

  it "is refused for whom recording is" do
    sign_in(Fabricate(:user))
    expect_refused(403, "not_a_roster_keeper") { read(mail("+1")) }
    sign_in(keeper)
    topic.update!(closed: true)
    expect_refused(403, "topic_closed") { read(mail("+1")) }
  end
end
