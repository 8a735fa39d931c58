# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::WrittenName do
  {
    "ada" => %w[ada],
    "@Ada" => %w[ada],
    "* stefan" => %w[stefan],
    "*stefan" => %w[stefan],
    "- @mira" => %w[mira],
    "• mira" => %w[mira],
    "1. Mira" => %w[mira],
    "24) Mira" => %w[mira],
    "1.mira" => %w[1.mira],
    "anselm <anselm@example.org>" => %w[anselm],
    "anselm anselm@example.org" => %w[anselm],
    "Ada Lovelace (ada_l)" => ["ada_l", "ada lovelace"],
    "3. Ada Lovelace (@ada_l) <ada@example.org>" => ["ada_l", "ada lovelace"],
    "Ada Lovelace @ada_l" => ["ada_l", "ada lovelace"],
    "ada (PMC chair)" => ["pmc chair", "ada"],
    "<anselm@example.org>" => [],
    "* anselm@example.org" => [],
    "(anselm@example.org)" => [],
  }.each do |written, usernames|
    it "reads #{written.inspect} as #{usernames.join(" or ").presence || "nobody"}" do
      expect(described_class.new(written).usernames).to eq(usernames)
    end
  end

  it "shows what stands there without what makes it a list" do
    expect(described_class.new(" 2.  Ada   Lovelace ").text).to eq("Ada Lovelace")
    expect(described_class.new("- anselm@example.org").text).to eq("anselm@example.org")
  end
end
