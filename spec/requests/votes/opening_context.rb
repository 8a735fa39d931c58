# frozen_string_literal: true

RSpec.shared_context "with an opener" do
  fab!(:category)
  fab!(:topic) { Fabricate(:topic, category: category) }
  fab!(:user)
  fab!(:moderator)
  fab!(:opener, :user)
  fab!(:openers, :group)

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_opener_groups = openers.id.to_s
    openers.add(opener)
  end

  def opening(**changes)
    {
      topic_id: topic.id,
      kind: "module",
      subject: "Bring the FFI into a module of its own",
      summary: "We **discussed** it <script>alert(1)</script>",
      **changes,
    }
  end

  def open_vote(**changes)
    post "/binding-votes.json", params: opening(**changes)
  end

  # Nothing is opened, and the person is told so in a sentence.
  def expect_refused(status, sentence)
    expect { yield }.not_to change { DiscourseBindingVote::Vote.count }
    expect(response.status).to eq(status)
    expect(response.parsed_body["errors"].join).to match(sentence)
  end
end
