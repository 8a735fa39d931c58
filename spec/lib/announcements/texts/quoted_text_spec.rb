# frozen_string_literal: true

# What someone wrote gains no power by being posted by someone else.
RSpec.describe DiscourseBindingVote::Announcements::Result do
  fab!(:topic)
  fab!(:named) { Fabricate(:user, username: "named", refresh_auto_groups: true) }

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.enable_mentions = true
  end

  # The HTML of the result of a vote with such a subject, and with such names of codebases.
  def cooked(words)
    vote =
      Fabricate(
        :binding_vote,
        topic: topic,
        kind: "codebase",
        subject: words,
        fields: {
          existing_codebase: words,
          proposed_codebase: words,
        },
      )
    freeze_time vote.closes_at + 1.minute
    DiscourseBindingVote::Vote.close_ended
    DiscourseBindingVote::Announcement.make_due
    result = Post.where(topic: topic).order(:post_number).last
    expect(result.raw).to start_with("[RESULT][VOTE]")
    expect(result.user).to eq(Discourse.system_user)
    Nokogiri::HTML5.fragment(result.cooked)
  end

  it "calls nobody" do
    expect(PrettyText.cook("@named")).to include("mention")
    ["@named", "@admins", "@staff", "@all_people", "@here", "by @named."].each do |words|
      html = cooked(words)
      expect(html.css(".mention, .mention-group")).to be_empty
      expect(html.text).to include(words)
    end
  end

  it "has no image, no markup and no link" do
    [
      "see http://example.com/x",
      "http://example.com/x",
      "www.example.com",
      "example.com/x",
      "[here](http://example.com)",
      "![x](http://example.com/x.png)",
      "[img]http://example.com/x.png[/img]",
      "[url=http://example.com]x[/url]",
      "<img src=http://example.com/x.png>",
      "<a href=http://example.com>x</a>",
      "<http://example.com>",
      "<b>x</b> <script>x</script>",
      "[b]x[/b] [spoiler]x[/spoiler] [quote=named]x[/quote]",
    ].each do |words|
      html = cooked(words)
      links = html.css("a").map { |link| link["href"] }
      expect(links - [topic.url, topic.relative_url]).to eq([])
      expect(html.css("img, b, script, aside, .bbcode-b, .spoiler, .onebox")).to be_empty
      expect(html.text).to include(words)
    end
  end
end
