# frozen_string_literal: true

# A vote, and every action on it.
RSpec.shared_context "with every action" do
  fab!(:category)
  fab!(:readable_category, :category)
  fab!(:hidden_category) { Fabricate(:private_category, group: Fabricate(:group)) }
  fab!(:opener, :user)
  fab!(:vote_of_all) { Fabricate(:binding_vote, opened_by: opener, topic: topic_in(category)) }
  fab!(:readable_vote) { Fabricate(:binding_vote, topic: topic_in(readable_category)) }
  fab!(:hidden_vote) { Fabricate(:binding_vote, topic: topic_in(hidden_category)) }
  fab!(:marked, :user)
  fab!(:binding_group, :group)
  fab!(:opener_group, :group)
  fab!(:roster_group, :group)
  fab!(:moderating_group, :group)

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = binding_group.id.to_s
    SiteSetting.binding_vote_opener_groups = opener_group.id.to_s
    SiteSetting.binding_vote_roster_groups = roster_group.id.to_s
    SiteSetting.enable_category_group_moderation = true
    readable_category.set_permissions(everyone: :readonly, staff: :full)
    readable_category.save!
  end

  attr_reader :vote

  def topic_in(category)
    Fabricate(:topic, category: category)
  end

  def own_roster_change
    DiscourseBindingVote::RosterChange.create!(by_id: @person&.id || 0)
  end

  def path(what = nil)
    "#{["/binding-votes/#{vote.id}", what].compact.join("/")}.json"
  end

  def matter
    { kind: "strategy", subject: "A strategy", summary: "We talked about it." }
  end

  def opening
    { topic_id: topic_in(vote.topic.category).id, **matter }
  end

  # Nobody has voted.
  def edit
    vote.reload.withdraw(by: @person) if @person
    put path("matter"), params: matter
  end

  # Somebody is waited for.
  def remind
    binding_group.add(Fabricate(:user))
    post path("reminder")
  end

  def remove_test
    vote.update_columns(test: true)
    delete path
  end

  def post_result
    vote.update_columns(closed_at: Time.zone.now, outcome: "too_few")
    post path("result")
  end

  def later
    { closes_at: 9.days.from_now.iso8601 }
  end

  def mark(scope)
    { usernames: marked.username, binding: true, scope: scope, reason: "why" }
  end

  def recording
    { choice: "0", link: "https://a.b/c", cast_at: Time.zone.now.iso8601 }
  end

  def record
    put path("recorded-ballots"), params: { name: "Grace Hopper", **recording }
  end

  def take_back
    ballot = vote.record("Grace Hopper", by: opener, **recording)
    delete path("recorded-ballots/#{ballot.id}")
  end

  def undo_recording
    vote.record("Grace Hopper", by: @person || opener, **recording)
    post path("recorded-ballots/undo"), params: { changes: vote.ballot_changes.maximum(:id) }
  end

  def thread
    { text: "name,choice\nGrace Hopper,+1" }
  end

  def look_up_person
    get path("imports/person"), params: { name: "Grace Hopper" }
  end

  def imported
    { ballots: [{ key: "a", name: "Grace Hopper", **recording }] }
  end

  def accept_several
    id = proposed_by(Fabricate(:user))[%r{proposed-ballots/(\d+)}, 1]
    post path("proposed-ballots/acceptance"), params: { choices: "#{id}:+1" }
  end

  # The path of one that is set aside by the person who asks.
  def set_aside(user, what)
    proposed_by(user, what).tap do
      vote.proposed_ballots.update_all(set_aside_at: Time.zone.now, set_aside_by_id: @person&.id)
    end
  end

  # The path of what a reply of that person proposes; nobody's is somebody's.
  def proposed_by(user, what = nil)
    user ||= Fabricate(:user)
    reply = Fabricate(:post, topic: vote.topic, user: user, post_number: 2, raw: "+1 (binding)")
    facts = { choice: 1, typed: "+1" }
    proposed = vote.proposed_ballots.create!(reply: reply, user: user, **facts)
    path(["proposed-ballots", proposed.id, what].compact.join("/"))
  end

  def preview(scope)
    post path("marks/preview"), params: mark(scope)
  end

  def lift(**place)
    mark = Fabricate(:binding_vote_mark, user: marked, **place)
    delete "/binding-votes/marks/#{mark.id}.json"
  end

  def preview_lifting(**place)
    mark = Fabricate(:binding_vote_mark, user: marked, **place)
    post "/binding-votes/marks/#{mark.id}/lift-preview.json"
  end

  def undo_marking
    mark = Fabricate(:binding_vote_mark, user: marked, vote: vote)
    delete "/binding-votes/mark-changes/#{mark.reload.placing_id}.json"
  end

  def list_marks
    get "/binding-votes/marks.json", params: { category_id: vote.topic.category_id }
  end

  def mark_from_no_vote(scope)
    put "/binding-votes/marks.json", params: { **mark(scope), category_id: vote.topic.category_id }
  end

  # The person of a role; nil is nobody.
  def person(role)
    case role
    when :anonymous
      nil
    when :opener
      opener
    when :moderator, :admin
      Fabricate(role)
    when :shadow
      Fabricate(:anonymous)
    else
      Fabricate(:user)
    end
  end

  def groups
    {
      voter: binding_group,
      opener_group: opener_group,
      keeper: roster_group,
      category_moderator: moderating_group,
      other_moderator: moderating_group,
    }
  end

  # The word for what each action is answered with. Nothing of it stays.
  def answers(actions, words)
    actions.transform_values do |(_allowed, request)|
      ActiveRecord::Base.transaction(requires_new: true) do
        instance_exec(&request)
        raise ActiveRecord::Rollback
      end
      words.fetch(response.status, response.status)
    end
  end
end
