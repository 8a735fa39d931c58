# frozen_string_literal: true

require_relative "threads_context"

RSpec.describe DiscourseBindingVote::ThreadSource::Table do
  include_context "with threads"

  it "reads a table of a spreadsheet" do
    expect(said(fixture("table.csv"))).to eq(
      [["Ada Lovelace", "+1", "binding"], ["Müller, Jürgen", "-1", nil], ["王卫", "+1", nil]],
    )
    expect(messages(fixture("table.csv")).map { |one| [one.reason, one.link, one.time] }).to eq(
      [
        ['Good; and "overdue"', "https://lists.example.org/1", Time.utc(2026, 11, 18, 11)],
        ["Two\r\nlines", "https://lists.example.org/2", Time.utc(2026, 11, 18, 12)],
        [nil, "https://lists.example.org/3", Time.utc(2026, 11, 18, 5)],
      ],
    )
  end

  it "takes commas, semicolons and tabs, in UTF-8 and as spreadsheets save other text" do
    [",", ";", "\t"].each do |sign|
      table = "CHOICE#{sign} Name \r\n-1#{sign}Zoë\r\n\r\n0#{sign}Kay\r\n"
      contents = [
        table,
        "\uFEFF#{table}",
        table.encode("Windows-1252"),
        "\uFEFF#{table}".encode("UTF-16LE"),
        "\uFEFF#{table}".encode("UTF-16BE"),
        table.gsub("\r\n", "\n"),
      ]
      contents.each do |content|
        expect(said(content)).to eq([["Zoë", "-1", nil], ["Kay", "0", nil]])
      end
    end
  end

  it "reads what people and spreadsheets make of a choice" do
    {
      "+1" => ["+1", nil],
      "1" => ["+1", nil],
      "'+1" => ["+1", nil],
      "−1" => ["-1", nil],
      "+1 (non-binding)" => %w[+1 non_binding],
      "0" => ["0", nil],
      "+0.5" => ["0", nil],
      "maybe" => [nil, nil],
      "" => [nil, nil],
      "=1+1" => [nil, nil],
    }.each do |cell, (choice, claim)|
      expect(said("name,vote\nKay,#{cell}")).to eq([["Kay", choice, claim]])
    end
  end

  it "reads what this plugin has exported" do
    sheet = StringIO.new
    row = {
      "username" => nil,
      "name" => "=Kay",
      "choice" => "0",
      "typed" => "-0",
      "binding" => false,
      "reason" => "@why",
      "cast_at" => "2026-11-18T11:00:00.000Z",
      "source_url" => "https://lists.example.org/1",
    }
    DiscourseBindingVote::BallotSheet.new([row]).write(sheet)
    expect(said(sheet.string)).to eq([%w[=Kay 0 non_binding]])
    expect(messages(sheet.string).sole).to have_attributes(
      reason: "@why",
      time: Time.utc(2026, 11, 18, 11),
      link: "https://lists.example.org/1",
    )
  end

  it "knows people by their usernames and addresses too" do
    read = messages("Username,E-Mail,Choice\nada,Ada@Example.org,+1").sole
    expect(read).to have_attributes(name: "ada", username: "ada", address: "ada@example.org")
    expect(messages("email;vote\nada@example.org;+1").sole).to have_attributes(
      name: "ada",
      address: "ada@example.org",
    )
  end

  it "has no time where nobody knows which is the month" do
    {
      "03/04/2026" => nil,
      "03/04/2026 10:00" => nil,
      "soon" => nil,
      "2026" => nil,
      "10:00" => nil,
      "2026-11-18" => Time.utc(2026, 11, 18),
      "Mittwoch, 18. März" => nil,
      "18. Oktober 2026 10:00" => Time.utc(2026, 10, 18, 10),
      "18 de noviembre de 2026 10:00:30 +0100" => Time.utc(2026, 11, 18, 9, 0, 30),
      "среда, 18 ноября 2026 г. 10:00" => Time.utc(2026, 11, 18, 10),
      "18 Brumaire 2026" => nil,
      "18 Nov 2026 10:00 +0100" => Time.utc(2026, 11, 18, 9),
      "2099-01-01" => nil,
      "2026-11-18T10:00:00.123Z" => Time.utc(2026, 11, 18, 10),
      "9" * 10_000 => nil,
    }.each do |cell, time|
      expect(messages("name,choice,time\nKay,+1,\"#{cell}\"").sole.time&.floor).to eq(time)
    end
  end

  it "reads on where quotes are wrong, rows too short or too long" do
    table = "name,choice,why\nKay\nLin,+1,\"a\"b,c,d\nMo,0\n"
    expect(said(table).map(&:first)).to eq(%w[Kay Lin Mo])
  end
end
