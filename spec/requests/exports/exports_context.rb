# frozen_string_literal: true

RSpec.shared_context "with exports" do
  fab!(:topic)
  fab!(:vote) { Fabricate(:binding_vote, topic: topic) }
  fab!(:user)
  fab!(:committer, :user)
  fab!(:committers, :group)

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = committers.id.to_s
    committers.add(committer)
  end

  def export(format = "json")
    get "/binding-votes/#{vote.id}/export.#{format}"
    response.body
  end

  def exported
    JSON.parse(export)
  end

  def rows
    export("csv").delete_prefix("\uFEFF").split("\r\n")
  end
end
