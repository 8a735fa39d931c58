# frozen_string_literal: true

RSpec.shared_context "with marks of the forum" do
  fab!(:category)
  fab!(:topic) { Fabricate(:topic, category: category) }
  fab!(:vote) { Fabricate(:binding_vote, topic: topic) }
  fab!(:moderator)
  fab!(:ada) { Fabricate(:user, username: "Ada_L", name: "Ada Lovelace") }
  fab!(:grace) { Fabricate(:user, username: "grace") }

  before { SiteSetting.binding_vote_enabled = true }

  def place(*people, **where)
    DiscourseBindingVote::Mark.place(people, binding: true, reason: "why", by: moderator, **where)
    DiscourseBindingVote::Mark.order(:id).last
  end

  def listed(**filter)
    get "/binding-votes/marks.json", params: filter
    response.parsed_body.fetch("marks").map { |mark| mark["id"] }
  end

  def mark(**params)
    put "/binding-votes/marks.json",
        params: { usernames: "ada_l", binding: true, scope: "everywhere", reason: "why" }.merge(
          params,
        )
  end

  def expect_refused(status, type)
    expect(response.status).to eq(status)
    expect(response.parsed_body["error_type"]).to eq(type)
  end
end
