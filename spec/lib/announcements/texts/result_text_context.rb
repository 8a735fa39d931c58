# frozen_string_literal: true

RSpec.shared_context "with the text of a result" do
  fab!(:topic)
  fab!(:voters, :group)
  fab!(:vote) do
    Fabricate(
      :binding_vote,
      topic: topic,
      subject: "Clarify how strategy is decided",
      created_at: Time.utc(2026, 11, 1, 12),
      closes_at: Time.utc(2026, 11, 8, 12),
    )
  end

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = voters.id.to_s
    freeze_time Time.utc(2026, 11, 5, 12)
  end

  def text
    described_class.new(vote.reload).to_s
  end

  def cast(choice, binding: false, username: nil)
    user = Fabricate(:user, **{ username: username }.compact)
    voters.add(user) if binding
    vote.cast(by: user, choice: choice, reason: ("no" if choice == "-1"))
    user
  end

  def close
    freeze_time Time.utc(2026, 11, 8, 13)
    vote.close(by: vote.opened_by)
  end

  # The names below the head of a side.
  def names(side)
    text[/^#{Regexp.escape(side)} \(.*\n\n((- .*\n?)+)/, 1].to_s.lines.map do |line|
      line.strip[2..]
    end
  end

  def verdict
    text.split("\n\n").second
  end
end
