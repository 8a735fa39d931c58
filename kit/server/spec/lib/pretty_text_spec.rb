# frozen_string_literal: true

RSpec.describe PrettyText do
  it "makes HTML of Markdown" do
    expect(described_class.cook("a **b**\nc")).to eq("<p>a <strong>b</strong><br>\nc</p>")
  end

  it "leaves nothing that could harm" do
    html = described_class.cook(<<~MD)
      <script>steal()</script><b onclick="steal()">bold</b>
      [link](javascript:steal()) <img src="x" onerror="steal()"> <iframe src="https://example.com"></iframe>
    MD

    expect(html).to include("<b>bold</b>")
    expect(html).not_to match(/onclick|onerror|href|<script|<iframe/)
  end

  it "links people who are mentioned, where there are such, but not in code" do
    user = Fabricate(:user)
    html = described_class.cook("@#{user.username} @nobody.such `@#{user.username}`")

    expect(html).to include(%(<a class="mention" href="/u/#{user.username}">@#{user.username}</a>))
    expect(html).to include(%(<span class="mention">@nobody.such</span>))
    expect(html.scan("class=\"mention\"").size).to eq(2)
  end

  it "finds mentions, hashtags, emoji, dates and checkboxes once entities are decoded" do
    found = {
      "&#64;nobody" => ".mention",
      "see &#35;102" => ".hashtag-raw",
      "&#58;smile: :)" => "img.emoji",
      "&#91;date=2027-01-01&#93;" => ".discourse-local-date",
      "&#91; &#93;" => ".chcklst-box",
    }
    found.each do |text, element|
      expect(Nokogiri::HTML5.fragment(described_class.cook(text)).css(element)).to be_present
      in_code = Nokogiri::HTML5.fragment(described_class.cook("`#{text}`"))
      expect([in_code.css(element).size, in_code.text]).to eq([0, text])
    end
    expect(described_class.cook("@<!---->nobody")).to eq("<p>@nobody</p>")
  end

  it "finds addresses and typographic signs in what is written as such" do
    expect(described_class.cook("example.com")).to include("href")
    expect(described_class.cook("(c) \"x\" a -- b")).to eq("<p>© “x” a – b</p>")
    expect(described_class.cook("example&#46;com &#40;c) &quot;x&quot; a &#45;- b")).to eq(
      "<p>example.com (c) \"x\" a -- b</p>",
    )
  end

  it "takes the options of Discourse" do
    expect(described_class.cook("x", user_id: 1, topic_id: 2)).to eq("<p>x</p>")
  end
end
