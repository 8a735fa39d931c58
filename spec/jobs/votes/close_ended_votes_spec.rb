# frozen_string_literal: true

RSpec.describe Jobs::DiscourseBindingVote::CloseEndedVotes do
  fab!(:vote, :binding_vote)

  before { SiteSetting.binding_vote_enabled = true }

  def run
    described_class.new.execute({})
  end

  it "leaves votes alone until their closing time" do
    freeze_time vote.closes_at - 1.second
    run
    expect(vote.reload).to be_open
  end

  it "closes votes at their closing time, by the system, once" do
    vote.update!(binding_plus: 3)
    freeze_time vote.closes_at + 1.second
    run
    run

    expect(vote.reload).to have_attributes(outcome: "passed", closed_by: Discourse.system_user)
    expect(vote.events.pluck(:action)).to eq(%w[closed])
  end

  it "closes votes that are long overdue" do
    freeze_time vote.closes_at + 3.months
    run
    expect(vote.reload.outcome).to eq("too_few")
  end

  context "when votes with too few votes are extended" do
    before { vote.update!(terms: kind_like(vote, extension_days: 4)) }

    it "extends such a vote once, and then closes it" do
      freeze_time vote.closes_at + 1.second
      run
      expect(vote.reload).to be_open
      expect(vote.closes_at).to eq_time(4.days.from_now)

      freeze_time vote.closes_at + 1.second
      run
      expect(vote.reload.outcome).to eq("too_few")
      expect(vote.events.order(:id).pluck(:action)).to eq(%w[extended closed])
    end

    it "closes a vote that passes by those who have just become binding unannounced" do
      committers = Fabricate(:group)
      SiteSetting.binding_vote_binding_groups = committers.id.to_s
      voters = Array.new(3) { Fabricate(:user) }
      voters.each { |voter| vote.cast(by: voter, choice: "+1") }
      DB.exec(<<~SQL, group_id: committers.id, user_ids: voters.map(&:id))
        INSERT INTO group_users (group_id, user_id, created_at, updated_at)
        SELECT :group_id, id, now(), now() FROM users WHERE id IN (:user_ids)
      SQL
      freeze_time vote.closes_at + 1.second
      run

      expect(vote.reload.outcome).to eq("passed")
    end

    it "closes a vote that passed or was voted down" do
      down = Fabricate(:binding_vote, binding_plus: 1, binding_minus: 2)
      vote.update!(binding_plus: 3)
      freeze_time down.closes_at + 1.second
      run

      expect(vote.reload.outcome).to eq("passed")
      expect(down.reload.outcome).to eq("voted_down")
    end
  end

  it "does not let one vote that fails hold up the others" do
    freeze_time vote.closes_at + 1.minute
    broken = Fabricate(:binding_vote, closes_at: 1.second.from_now)
    broken.update_columns(rule: { "id" => "none" })
    freeze_time 1.minute.from_now
    run

    expect(vote.reload).not_to be_open
    expect(broken.reload).to be_open
  end

  it "does nothing when the plugin is switched off" do
    SiteSetting.binding_vote_enabled = false
    freeze_time vote.closes_at + 1.minute
    run
    expect(vote.reload).to be_open
  end
end
