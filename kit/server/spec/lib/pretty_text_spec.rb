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

  it "takes the options of Discourse" do
    expect(described_class.cook("x", user_id: 1, topic_id: 2)).to eq("<p>x</p>")
  end
end
