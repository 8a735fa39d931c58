# frozen_string_literal: true

# docs/by-laws.md tells admins what test/vectors/by-laws.json holds the rules to.
RSpec.describe "By-laws of communities" do # rubocop:disable RSpec/DescribeClass
  def read(path)
    File.read(File.expand_path("../../../#{path}", __dir__))
  end

  let(:communities) { JSON.parse(read("test/vectors/by-laws.json"))["communities"] }
  let(:sections) { read("docs/by-laws.md").split(/^## /).to_h { |part| part.split("\n", 2) } }

  # The rows of the table in a section, as Arrays of their cells.
  def cells(section)
    section.scan(/^\| (.+) \|$/).flatten.drop(2).map { |line| line.split("|").map(&:strip) }
  end

  def least(row)
    unit, number = row["least"]&.first
    return "—" if unit.nil?

    name = { "days" => "day", "hours" => "hour", "workingDays" => "working day" }.fetch(unit)
    "#{number} #{name.pluralize(number)}"
  end

  it "stand in the documentation row by row, each with its source" do
    communities.each do |community|
      section = sections.fetch(community["name"])
      told =
        cells(section).map { |kind, decides, name, _rule, *others| [kind, decides, name, *others] }

      expect(section).to include(community["source"])
      expect(told).to eq(
        community["rows"].map do |row|
          [
            *row.values_at("action", "decides", "approval"),
            least(row),
            *row.values_at("binding", "where"),
          ]
        end,
      )
    end
  end

  it "have one sentence for each rule, and a line that explains it" do
    explained = cells(sections.fetch("The rules in plain words")).map(&:first)
    told =
      communities.flat_map do |community|
        sentences = cells(sections.fetch(community["name"])).map(&:fourth)
        community["rows"].map { |row| row["rule"] }.zip(sentences)
      end

    expect(told.uniq.map(&:first)).to match_array(told.map(&:first).uniq)
    expect(told.uniq.map(&:last)).to contain_exactly("—", *explained)
    expect(told.to_h[nil]).to eq("—")
  end

  it "say why a row has no rule" do
    communities.each do |community|
      community["rows"].each do |row|
        why = row["beyond"] || row["unread"]

        expect(why).to be_present if row["rule"].nil?
        if why
          expect(sections.fetch(community["name"])).to include("- **#{row["action"]}**: #{why}\n")
        end
      end
    end
  end
end
