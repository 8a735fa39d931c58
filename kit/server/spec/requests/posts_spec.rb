# frozen_string_literal: true

RSpec.describe "Posts" do
  fab!(:topic)
  fab!(:op) { Fabricate(:post, topic: topic, user: topic.user) }
  fab!(:user) { Fabricate(:user, refresh_auto_groups: true) }

  def reply(**params)
    post "/posts.json", params: { topic_id: topic.id, raw: "A reply to that.", **params }
  end

  it "writes a reply and answers with it" do
    sign_in(user)
    reply(reply_to_post_number: 1)

    expect(response.status).to eq(200)
    expect(response.parsed_body).to include("post_number" => 2, "raw" => "A reply to that.")
    expect(response.parsed_body).not_to have_key("action")
  end

  it "answers with the reply nested where it is asked to, as the composer does" do
    sign_in(user)
    reply(nested_post: true)

    expect(response.parsed_body).to include("action" => "create_post", "success" => true)
    expect(response.parsed_body["post"]).to include("post_number" => 2, "user_id" => user.id)
  end

  it "says what is wrong, and writes nothing" do
    sign_in(user)
    reply(raw: "Hm", nested_post: true)

    expect(response.status).to eq(422)
    expect(response.parsed_body).to eq(
      "action" => "create_post",
      "errors" => ["Text is too short (minimum is 5 characters)"],
    )
    expect(topic.posts.count).to eq(1)
  end

  it "takes nothing from people who are not logged in" do
    reply
    expect(response.status).to eq(403)
  end

  it "hands over the parameters of a plugin that is switched on" do
    sign_in(user)
    plugin = Plugin::Instance.new(Plugin::Metadata.parse("# name: sample\n"))
    plugin.enabled_site_setting :binding_vote_enabled
    plugin.add_permitted_post_create_param(:colour)
    colours = []
    listener = ->(_post, opts, _user) { colours << opts[:colour] }

    DiscourseEvent.on(:post_created, &listener)
    [true, false].each do |enabled|
      SiteSetting.binding_vote_enabled = enabled
      reply(colour: "blue", shape: "round")
    end
    expect(colours).to eq(["blue", nil])
  ensure
    DiscourseEvent.off(:post_created, &listener)
    Post.plugin_permitted_create_params.delete(:colour)
  end
end
