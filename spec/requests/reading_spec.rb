# frozen_string_literal: true

# What is read, by whatever route.
RSpec.describe "Reading binding votes" do
  fab!(:category)
  fab!(:topic) { Fabricate(:topic, category: category) }
  fab!(:vote) { Fabricate(:binding_vote, topic: topic) }
  fab!(:closed_vote, :binding_vote)
  fab!(:admin)
  fab!(:member, :user)

  # Of each GET route of the plugin, what is in the place of :id left open.
  routes =
    DiscourseBindingVote::Engine
      .routes
      .routes
      .select { |route| route.verb == "GET" }
      .map { |route| route.path.spec.to_s.delete_suffix("(.:format)").delete_suffix("/") }
      .uniq

  # The formats and the parameters of those that need any.
  formats = { "/:id/export" => %w[json csv], "/:id/badge" => %w[json svg] }
  in_topic = "topic_id=%<topic_id>s"
  params = { "/tally" => in_topic, "/kinds" => in_topic, "/:id/imports/person" => "name=Ada" }

  forum = %w[
    /t/%<topic_id>s.json
    /latest.json
    /filter.json?q=binding-vote:open
    /search.json?q=binding-vote:open
    /categories_and_latest.json
    /site.json
  ]

  fab!(:roster_change) do
    DiscourseBindingVote::RosterChange.create!(by_id: admin.id, vote_id: vote.id)
  end

  before do
    SiteSetting.binding_vote_enabled = true
    # The forum notes what is searched for.
    SiteSetting.log_search_queries = false if SiteSetting.respond_to?(:log_search_queries)
    Fabricate(:post, topic: topic)
    reply = Fabricate(:post, topic: topic, user: member)
    vote.cast(by: member, choice: "+1", reply: reply.post_number.to_s)
    closed_vote.cancel(by: admin, reason: "Superseded")
  end

  paths =
    routes.flat_map do |route|
      formats
        .fetch(route, %w[json])
        .map { |format| "/binding-votes#{route}.#{format}?#{params[route]}".delete_suffix("?") }
    end

  (paths + forum).each do |path|
    it "locks and writes nothing, and works while the database is read-only: #{path}" do
      sign_in(admin)
      [vote, closed_vote].each do |shown|
        id = path.include?("roster-changes") ? roster_change.id : shown.id
        asked = format(path.sub(":id", id.to_s), topic_id: shown.topic_id)
        # What the forum itself notes of whoever comes by.
        get asked

        statements =
          track_sql_queries do
            ActiveRecord::Base.transaction(requires_new: true) do
              DB.exec("SET LOCAL transaction_read_only = on")
              get asked
            end
          end
        expect(response.status).to eq(200), "#{asked}: #{response.status}"
        locking = /\bFOR (NO KEY )?(UPDATE|SHARE|KEY SHARE)\b|\bLOCK TABLE\b|advisory/i
        expect(statements.grep(/\A\s*(INSERT|UPDATE|DELETE)\b/i) + statements.grep(locking)).to eq(
          [],
        )
      end
    end
  end
end
