# frozen_string_literal: true

require_relative "../../support/hostile_input"
require_relative "engine_routes"

# Values for every route, and sending them.
RSpec.shared_context "with every route" do
  tables =
    DiscourseBindingVote.constants.filter_map do |name|
      model = DiscourseBindingVote.const_get(name)
      model.table_name if model.is_a?(Class) && model < ActiveRecord::Base
    end

  fab!(:category)
  fab!(:topic) { Fabricate(:topic, category: category) }
  fab!(:other_topic) { Fabricate(:topic, category: category) }
  fab!(:first_post) { Fabricate(:post, topic: topic) }
  fab!(:vote) { Fabricate(:binding_vote, topic: topic, created_at: 4.days.ago) }
  fab!(:admin) { Fabricate(:admin, refresh_auto_groups: true) }
  fab!(:member) { Fabricate(:user, refresh_auto_groups: true) }
  fab!(:mark) { Fabricate(:binding_vote_mark, vote: vote) }
  fab!(:recorded) do
    vote.record(
      "Grace",
      by: admin,
      choice: "+1",
      link: "https://a.example/1",
      cast_at: 1.day.ago.iso8601,
    )
  end
  fab!(:roster_change) do
    DiscourseBindingVote::RosterChange.create!(by_id: admin.id, vote_id: vote.id)
  end
  fab!(:own_ballot) { vote.cast(by: admin, choice: "+1") }
  fab!(:proposed) { [admin, member].map { |person| propose(person) } }
  fab!(:set_aside) do
    propose(member).tap { |one| one.update!(set_aside_at: Time.zone.now, set_aside_by: admin) }
  end

  # Nobody has voted in it.
  fab!(:vote_without_ballots) { Fabricate(:binding_vote, created_at: 4.days.ago) }
  fab!(:test_vote) { Fabricate(:binding_vote, test: true) }
  # Nobody has posted its result.
  fab!(:closed_vote) do
    Fabricate(:binding_vote, created_at: 4.days.ago).tap do |vote|
      vote.keep_roster
      vote.update!(closed_at: Time.zone.now, outcome: "too_few", revision: 1)
    end
  end

  before { SiteSetting.binding_vote_enabled = true }

  def propose(person)
    reply =
      Fabricate(
        :post,
        topic: topic,
        user: person,
        raw: "-0 (binding)",
        created_at: 1.minute.from_now,
      )
    vote.proposed_ballots.create!(reply: reply, user: person, choice: 0, typed: "-0")
  end

  # What each parameter takes, by its name.
  def right_values(route)
    own, others = proposed
    {
      id: {
        "roster_changes#show" => roster_change,
        "matters#update" => vote_without_ballots,
        "posted_results#create" => closed_vote,
        "votes#destroy" => test_vote,
      }.fetch(route, vote).id,
      topic_id: (route == "tallies#show" ? topic : other_topic).id,
      category_id: category.id,
      ballot_id: recorded.id,
      proposed_ballot_id: {
        "acceptances#create" => others,
        "proposed_ballots#restore" => set_aside,
      }.fetch(route, own).id,
      choices: "#{others.id}:0",
      changes: DiscourseBindingVote::BallotChange.newest_ids([recorded]).join(","),
      mark_id: mark.id,
      batch: false,
      undo_id: mark.reload.placing_id,
      page: 0,
      post_ids: proposed.map(&:post_id).join(","),
      revision: vote.reload.revision,
      kind: "strategy",
      subject: "Adopt it",
      summary: "We talked.",
      fields: {
        existing_codebase: "main",
        proposed_codebase: "unity",
      },
      links: "https://a.example/2",
      closes_at: 8.days.from_now.iso8601,
      ask_found: true,
      choice: route == "acceptances#create" ? "0" : "+1",
      reason: "why",
      reply: "",
      username: member.username,
      name: "",
      link: "https://a.example/3",
      text: "name,choice\nGrace,+1",
      file: nil,
      link_pattern: "https://a.example/{message_id}",
      ballots: [
        {
          key: "a",
          name: "Kay",
          choice: "+1",
          link: "https://a.example/4",
          cast_at: 1.hour.ago.iso8601,
        },
      ],
      cast_at: 1.hour.ago.iso8601,
      usernames: member.username,
      binding: true,
      table: DiscourseBindingVote::KindTable.now.rows.to_json,
      digest: DiscourseBindingVote::KindTable.now.digest,
      waiting: false,
      person: "a",
      q: "adopt",
      state: route == "site_marks#index" ? "standing" : "open",
      scope: route.start_with?("site_marks") ? "category" : "everywhere",
    }.slice(*described_class::Routes::ALL.fetch(route).keys)
  end

  # Sends values to a route, and returns the status of the answer. Where the kit shows no errors as
  # pages, it is that which a forum would show.
  def send_to(route, values, as: nil, headers: {}, ending: ".json", body: nil)
    values = values.dup
    path =
      "/binding-votes#{route[:path].gsub(/:(\w+)/) { ERB::Util.url_encode(values.delete($1.to_sym).to_s) }}#{ending}"
    process(route[:verb], path, params: body || values, as: as, headers: headers)
    response.status
  rescue StandardError => error
    ActionDispatch::ExceptionWrapper.status_code_for_exception(error.class.name)
  end

  def undone
    ActiveRecord::Base.transaction(requires_new: true) do
      yield
      raise ActiveRecord::Rollback
    end
  end

  define_method(:contents) do
    tables.map do |table|
      ActiveRecord::Base.connection.select_rows("SELECT xmin::text, * FROM #{table} ORDER BY id")
    end
  end

  def expect_refused(status, what)
    expect(status).to be_in([400, 403, 404, 413, 422]), "#{what} is answered with #{status}"
    return if !response.media_type&.include?("json")
    expect(response.parsed_body["errors"].join).to be_present, what
  end
end
