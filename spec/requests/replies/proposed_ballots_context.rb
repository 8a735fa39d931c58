# frozen_string_literal: true

RSpec.shared_context "with proposed ballots" do
  fab!(:category)
  fab!(:topic) { Fabricate(:topic, category: category) }
  fab!(:first_post) { Fabricate(:post, topic: topic) }
  fab!(:vote) { Fabricate(:binding_vote, topic: topic, created_at: 2.days.ago) }
  fab!(:ada) { Fabricate(:user, username: "ada", refresh_auto_groups: true) }
  fab!(:ben) { Fabricate(:user, username: "ben", refresh_auto_groups: true) }
  fab!(:keeper, :user)
  fab!(:committers, :group)
  fab!(:keepers, :group)

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = committers.id.to_s
    SiteSetting.binding_vote_roster_groups = keepers.id.to_s
    committers.add(ada)
    keepers.add(keeper)
  end

  # What is proposed by a reply that the author writes without the composer.
  def propose(raw, user: ada, **facts)
    post =
      Fabricate(
        :post,
        topic: topic,
        user: user,
        raw: raw,
        skip_validation: true,
        **facts,
      ).tap { |one| DiscourseBindingVote::ProposedBallot.propose(one) }
    DiscourseBindingVote::ProposedBallot.find_by!(post_id: post.id)
  end

  def path(proposed, what = nil)
    ["/binding-votes/#{vote.id}/proposed-ballots/#{proposed.id}", what].compact.join("/") + ".json"
  end

  def listed
    get "/binding-votes/#{vote.id}/proposed-ballots.json"
    response.parsed_body["proposed_ballots"]
  end

  def confirm(proposed, by: ada)
    sign_in(by)
    post path(proposed, "confirmation")
  end

  def accept(proposed, by: keeper)
    sign_in(by)
    post path(proposed, "acceptance")
  end

  def set_aside(proposed, by:)
    sign_in(by)
    delete path(proposed)
  end

  def own
    get "/binding-votes/#{vote.id}.json"
    response.parsed_body["binding_vote"]["own"]
  end

  def expect_refused(status, type)
    expect { yield }.not_to change {
      [vote.reload.attributes, vote.ballot_changes.count, vote.proposed_ballots.waiting.ids.sort]
    }
    expect(response.status).to eq(status)
    expect(response.parsed_body).to include("errors", "error_type" => type)
    expect(response.parsed_body["errors"].join).not_to match(/translation missing/i)
  end
end
