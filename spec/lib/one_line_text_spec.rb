# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::OneLineText do
  def read(text)
    described_class.read(text)
  end

  # The reason for which a text is refused, and the sentence.
  def refusal(text)
    read(text)
    nil
  rescue DiscourseBindingVote::Refusal => error
    [error.reason, error.sentence]
  end

  describe ".read" do
    it "has single spaces, none at the ends, and composed letters" do
      expect(read("  Adopt\u00A0\u3000Relax:\n\ta new\u2028IR \u0085")).to eq(
        "Adopt Relax: a new IR",
      )
      expect(read("Zoe\u0308")).to eq("Zo\u00EB")
      [nil, "", " \n\u00A0"].each { |nothing| expect(read(nothing)).to eq("") }
    end

    it "takes what people write in their own scripts" do
      [
        "Adopt Relax: a new IR (v2), phase 1 – “now”, 100 % & C++/C#",
        "Zoë Ångström-O’Neil",
        "علی‌رضا",
        "עדי בן־חיים",
        "क्‍ष",
        "王小明",
        "葛\u{E0100}城",
        "สมชาย",
        "👩‍💻 👍🏽 ❤️ 1️⃣ 🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F} 🇪🇺",
        "⠃⠗⠁⠊⠇⠇⠑⠀⠭",
      ].each { |text| expect(read(text)).to eq(text.unicode_normalize(:nfc)) }
    end

    it "refuses control characters, also a NUL at the end, and names them" do
      ["\u0000", "\u0001", "\u001B", "\u007F", "\u009F", "\uFFFE", "\uFFF9"].each do |sign|
        [sign, "a#{sign}", "#{sign}a", "a#{sign}b"].each do |text|
          expect(refusal(text)&.first).to eq(:control_character)
        end
      end
      expect(refusal("a\u0000").last).to include("U+0000")
    end

    it "refuses what sets the direction of a text" do
      [*"\u202A".."\u202E", *"\u2066".."\u2069", "\u200E", "\u200F", "\u061C"].each do |sign|
        expect(refusal("Main#{sign}Unity")).to eq(
          [
            :direction_character,
            "A subject or a name cannot have the character #{format("U+%04X", sign.ord)}, which sets the direction of the text. Remove it.",
          ],
        )
      end
    end

    it "refuses what cannot be seen, wherever it stands" do
      invisible = %W[
        \u00AD
        \u034F
        \u115F
        \u1160
        \u180E
        \u200B
        \u200C
        \u200D
        \u2060
        \u2062
        \u2800
        \u3164
        \uFE0F
        \uFEFF
        \uFFA0
        \u{E0020}
        \u{E0061}
        \u{E0100}
        \u{1D173}
      ]
      invisible.each do |sign|
        [
          sign,
          "grace#{sign}",
          "#{sign}grace",
          "gra#{sign}ce",
          "1#{sign}",
          "علی#{sign}",
        ].each do |text|
          expect([text.inspect, refusal(text)&.first]).to eq([text.inspect, :invisible_character])
        end
      end
    end

    it "refuses a text in which there is nothing to see" do
      ["\u0301", "\u0301 \u0308", "\u20DD"].each do |text|
        expect(refusal(text)&.first).to eq(:nothing_visible)
      end
    end
  end

  describe ".clean" do
    it "has one line, without controls and without what turns the direction" do
      expect(described_class.clean("a\n\u0001b\u202Ec\u0000 \u2066d")).to eq("a bc d")
      expect(described_class.clean("\u0001" * 200)).to eq("")
    end
  end

  describe ".key" do
    it "is the same for names that look alike" do
      ["Grace", "GRACE", "ｇｒａｃｅ", "gra\u200Bce", "grace\u2060"].each do |name|
        expect(described_class.key(name)).to eq("grace")
      end
    end
  end
end
