# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::SheetText do
  # The cells of a row as a spreadsheet finds them in which that mark parts them: quotes hold together
  # what they enclose where they begin a cell, and elsewhere are letters like others.
  def cells(csv, mark)
    scanner = StringScanner.new(csv)
    found = [+""]
    until scanner.eos?
      if found.last.empty? && scanner.skip(/"/)
        found.last << scanner.scan(/(?:[^"]|"")*/).gsub('""', '"')
        scanner.skip(/"/)
        found.last << scanner.scan(/[^#{Regexp.escape(mark)}\r\n]*/)
      else
        found.last << scanner.scan(/[^#{Regexp.escape(mark)}\r\n]*/)
      end
      found << +"" if scanner.skip(/#{Regexp.escape(mark)}|[\r\n]+/)
    end
    found
  end

  # What a spreadsheet may pass over before it looks for a formula.
  def trimmed(cell)
    cell.gsub(/\A[[:space:][:cntrl:]\u00A0\u200B-\u200F\u2060\u3000\u3164\uFEFF"]+/, "")
  end

  # The cells of a row with that text which some spreadsheet takes for a formula.
  def formulas(text)
    row =
      %("ben",0,0,false,#{described_class.cell(text)},,2026-11-21T12:00:00.000Z,,,\r\n"cleo",0\r\n)
    [",", ";", "\t", "|"].flat_map do |mark|
      cells(row, mark).select { |cell| trimmed(cell).match?(/\A[=+\-@＝＋－＠]/) }
    end
  end

  it "is in quotes, whatever it is" do
    expect(described_class.cell("ok")).to eq(%("ok"))
    expect(described_class.cell(%(so "they" say))).to eq(%("so ""they"" say"))
    expect(described_class.cell("")).to eq(%(""))
  end

  it "can be read by the spec as a spreadsheet does, which takes a formula for one" do
    expect(cells(%("a;b""c",+1,"d"\r\ne), ",")).to eq(["a;b\"c", "+1", "d", "e"])
    expect(cells(%("ben","ok;=1+1;x"), ";")).to eq(%w[ben,"ok =1+1 x"])
    expect(cells(%("ben","ok;""=1+1"";x"), ";")).to eq([%(ben,"ok), "=1+1\"\"", %(x")])
  end

  it "starts no cell with a sign that makes a formula, whatever stands before that" do
    signs = %w[= + - @ ＝ ＋ － ＠]
    before = ["", " ", "\t", "\n", "\r", "\u00A0", "\u3000", "\u200B", "\uFEFF", "\u2060", "\u202E"]
    before += [
      "\u0000\u0001",
      "\u001F",
      "\u0085",
      "\u2028",
      "\u3164",
      "\u180E",
      "\u00AD",
      '"',
      "' ",
    ]
    ["", "ok;", "ok,", "ok|", "ok\t", "ok\n", "ok\r\n", "ok;\"", "ok\";", "ok; ;"].each do |start|
      signs
        .product(before)
        .each do |sign, passed_over|
          text = "#{start}#{passed_over}#{sign}1+1;x"
          expect(formulas(text)).to eq([]), "#{text.inspect} gives #{described_class.cell(text)}"
        end
    end
  end

  it "starts none in a thousand texts of nothing but the worst letters" do
    letters = [
      "=",
      "+",
      "-",
      "@",
      ";",
      ",",
      "|",
      "\t",
      "\n",
      "\r",
      '"',
      "'",
      " ",
      "\u200B",
      "a",
      "1",
    ]
    random = Random.new(7)
    1000.times do
      text = Array.new(random.rand(1..12)) { letters.sample(random: random) }.join
      expect(formulas(text)).to eq([]), "#{text.inspect} gives #{described_class.cell(text)}"
    end
  end

  it "starts none either where a space or a colon parts cells, but for numbers" do
    {
      "ok =1+1 x" => "ok '=1+1 x",
      "see:=1+1" => "see:'=1+1",
      "use --force" => "use '--force",
      "I was +1, now I am -1." => "I was +1, now I am -1.",
      "a - b = c" => "a - b = c",
      ":+1: or :-1:" => ":+1: or :-1:",
    }.each { |text, kept| expect(described_class.cell(text)).to eq(%("#{kept}")) }
  end

  it "leaves everything else as it is" do
    [
      "Long overdue.",
      "x-ray, e-mail and a+b=c",
      "https://lists.apache.org/thread/-0abc?a=-b",
      "https://a.b/@ada/+spec",
      "Ünïcödé 日本語 👍",
    ].each { |text| expect(described_class.cell(text)).to eq(%("#{text}")) }
  end
end
