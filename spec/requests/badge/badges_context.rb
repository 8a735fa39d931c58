# frozen_string_literal: true

RSpec.shared_context "with badges" do
  fab!(:topic)
  fab!(:vote) { Fabricate(:binding_vote, topic: topic) }

  before { SiteSetting.binding_vote_enabled = true }

  def svg(id = vote.id, headers: {})
    get "/binding-votes/#{id}/badge.svg", headers: headers
    Nokogiri.XML(response.body)
  end

  def json(id = vote.id, headers: {})
    get "/binding-votes/#{id}/badge.json", headers: headers
    response.parsed_body
  end

  def asked_again
    { "If-None-Match" => response.headers["ETag"] }
  end

  def counts(plus, minus)
    vote.update!(binding_plus: plus, binding_minus: minus)
  end

  def close
    freeze_time vote.closes_at + 1.minute
    vote.close(by: vote.opened_by)
  end
end
