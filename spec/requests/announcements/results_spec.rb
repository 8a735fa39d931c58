# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::ResultsController do
  fab!(:topic)
  fab!(:vote) { Fabricate(:binding_vote, topic: topic) }

  before { SiteSetting.binding_vote_enabled = true }

  def result
    get "/binding-votes/#{vote.id}/result.json"
    response.parsed_body.dig("result", "raw")
  end

  describe "#show" do
    it "is how the vote stands so far, for anyone" do
      vote.cast(by: Fabricate(:user, username: "amara"), choice: "+1")

      expect(result).to start_with("[VOTE] #{vote.subject}, so far\n")
      expect(result).to include("\n- amara: +1\n")
      expect(response.status).to eq(200)
    end

    it "is the text that was posted, once the vote is closed" do
      freeze_time vote.closes_at + 1.minute
      vote.close(by: vote.opened_by)
      DiscourseBindingVote::Announcement.make_due

      freeze_time 1.year.from_now
      expect(result).to eq(topic.posts.order(:post_number).last.raw)
    end

    it "is hidden with its topic, and from nobody else" do
      group = Fabricate(:group)
      topic.update!(category: Fabricate(:private_category, group: group))
      result
      expect(response.status).to eq(404)

      member = Fabricate(:user)
      group.add(member)
      sign_in(member)
      expect(result).to be_present
    end

    it "is not there for a vote that is not" do
      get "/binding-votes/#{vote.id + 1}/result.json"
      expect(response.status).to eq(404)
    end

    it "limits how often one asks" do
      RateLimiter.enable
      30.times { result }
      result
      expect(response.status).to eq(429)
    end

    it "is not there when the plugin is switched off" do
      SiteSetting.binding_vote_enabled = false
      result
      expect(response.status).to eq(404)
    end
  end
end
