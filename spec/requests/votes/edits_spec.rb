# frozen_string_literal: true

# What the JSON of a topic and of a vote says of an edit of the first post.
RSpec.describe "Edits of what was voted on" do
  fab!(:author, :user)
  fab!(:moderator)
  fab!(:topic) { Fabricate(:topic, user: author) }
  fab!(:post) { Fabricate(:post, topic: topic, user: author, raw: "The text that people vote on.") }
  fab!(:vote) { Fabricate(:binding_vote, topic: topic) }

  before do
    SiteSetting.binding_vote_enabled = true
    freeze_time 1.hour.from_now
  end

  def edit(raw, **opts)
    post.reload.revise(author, { raw: raw }, opts)
  end

  def vote_in_topic
    get "/t/#{topic.slug}/#{topic.id}.json"
    response.parsed_body["binding_vote"]
  end

  it "says nothing until there is one" do
    expect(vote_in_topic.keys).not_to include("post_edit", "post_difference")
  end

  it "says when it was, and names the first revision since the vote opened" do
    vote.cast(by: Fabricate(:user), choice: "+1")
    edit("Another text, on which nobody voted.")
    freeze_time 1.hour.from_now
    edit("Yet another text, and that is the last one.")

    expect(vote_in_topic).to include(
      "post_edit" => {
        "at" => Time.zone.now.iso8601(3),
        "version" => 1,
        "ballots_before" => 1,
      },
      "post_difference" => {
        "post_id" => post.id,
        "revision" => 2,
      },
    )
    get "/posts/#{post.id}/revisions/2.json"
    expect(response.status).to eq(200)
  end

  it "names no revision when the grace period made none" do
    freeze_time post.created_at + 1.minute
    edit("The text that people voted on.")

    expect(vote_in_topic["post_edit"]).to be_present
    expect(vote_in_topic.keys).not_to include("post_difference")
  end

  it "names no revision that was made before the vote opened" do
    edit("Another text, on which nobody voted.")
    vote.update_columns(post_version: 2)

    expect(vote_in_topic["post_edit"]).to be_present
    expect(vote_in_topic.keys).not_to include("post_difference")
  end

  it "names a revision to those alone who may see the history" do
    SiteSetting.edit_history_visible_to_public = false
    edit("Another text, on which nobody voted.")

    expect(vote_in_topic.keys).not_to include("post_difference")
    sign_in(Fabricate(:user))
    expect(vote_in_topic.keys).not_to include("post_difference")
    sign_in(author)
    expect(vote_in_topic["post_difference"]).to be_present
    sign_in(moderator)
    expect(vote_in_topic["post_difference"]).to be_present
  end

  it "names a hidden revision to staff alone" do
    edit("Another text, on which nobody voted.")
    PostRevision.where(post_id: post.id).update_all(hidden: true)

    expect(vote_in_topic.keys).not_to include("post_difference")
    sign_in(moderator)
    expect(vote_in_topic["post_difference"]).to include("revision" => 2)
  end
end
