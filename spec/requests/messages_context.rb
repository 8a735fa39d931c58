# frozen_string_literal: true

RSpec.shared_context "with everything that is published" do
  fab!(:category)
  fab!(:topic) { Fabricate(:topic, category: category) }
  fab!(:first_post) { Fabricate(:post, topic: topic) }
  fab!(:moderator) { Fabricate(:moderator, username: "Moderatrix", refresh_auto_groups: true) }
  fab!(:opener) { Fabricate(:user, username: "Openerin") }

  # The longest that each may be, in letters of three bytes.
  let(:subject_text) { "議" * 200 }
  let(:codebases) { ["庫" * 100, "新" * 100] }
  let(:reason) { "因" * 500 }
  let(:cancel_reason) { "廃" * 500 }
  let(:plain_name) { "名" * 100 }
  let(:links) { Array.new(10) { |number| "https://link.example/#{number}/#{"x" * 460}" } }

  let(:vote) { DiscourseBindingVote::Vote.find_by!(topic_id: topic.id) }
  let(:channel) { DiscourseBindingVote::Publisher.channel(topic.id) }

  before do
    SiteSetting.binding_vote_enabled = true
    @before = MessageBus.last_id(channel)
  end

  def voter(name)
    (@voters ||= {})[name] ||= Fabricate(:user, username: name, refresh_auto_groups: true)
  end

  def ask(user, verb, what = nil, **params)
    sign_in(user)
    public_send(verb, "/binding-votes#{"/#{what}" if what}.json", params: params)
    expect(response.status).to eq(200), "#{verb} #{what}: #{response.body}"
  end

  def of_vote(user, verb, what, **params)
    ask(user, verb, "#{vote.id}/#{what}", **params)
  end

  def proposed_by(name)
    post = Fabricate(:post, topic: topic, user: voter(name), raw: "+1 (binding)\n\nWe need it.")
    DiscourseBindingVote::ProposedBallot.propose(post)
    "proposed-ballots/#{DiscourseBindingVote::ProposedBallot.find_by!(post_id: post.id).id}"
  end

  def open_vote
    matter = { kind: "codebase", subject: subject_text, summary: "撮要" }
    existing, proposed = codebases
    ask(
      moderator,
      :post,
      nil,
      topic_id: topic.id,
      links: links.join("\n"),
      fields: {
        existing_codebase: existing,
        proposed_codebase: proposed,
      },
      **matter,
    )
    vote.update!(opened_by: opener, created_at: 1.day.ago)
  end

  def cast
    of_vote(voter("Casterine"), :put, "ballot", choice: "+0.5", reason: reason)
    of_vote(voter("Casterine"), :put, "ballot", choice: "-1", reason: reason)
    of_vote(voter("Withdrawing"), :put, "ballot", choice: "+1")
    of_vote(voter("Withdrawing"), :delete, "ballot")
  end

  def reply
    sign_in(voter("Replying"))
    raw = "-0.1 (binding), as it stands"
    post "/posts.json", params: { topic_id: topic.id, raw: raw, binding_vote_ballot: "0" }
    expect(response.status).to eq(200)
    said = Post.where(topic_id: topic.id).order(:id).last
    said.revise(said.user, { raw: "+1 (binding), after all" }, force_new_version: true)
  end

  def record
    said = { choice: "+1", link: links.first, cast_at: 2.hours.ago.iso8601, reason: reason }
    [{ name: plain_name }, { username: voter("Elsewhere").username }].each do |whose|
      of_vote(moderator, :put, "recorded-ballots", **whose, **said)
    end
    ballot = vote.ballots.find_by!(user: voter("Elsewhere"))
    of_vote(moderator, :delete, "recorded-ballots/#{ballot.id}")
  end

  def propose
    of_vote(voter("Confirming"), :post, "#{proposed_by("Confirming")}/confirmation")
    of_vote(moderator, :post, "#{proposed_by("Accepted")}/acceptance")
    of_vote(moderator, :delete, proposed_by("Jesting"))
  end

  def mark(*names, **whose)
    marks = { binding: true, scope: "vote", reason: reason, usernames: names.join("\n").presence }
    of_vote(moderator, :put, "marks", **marks.compact, **whose)
  end

  def mark_all(people)
    mark("Casterine")
    mark(name: plain_name)
    mark(*Array.new(people) { Fabricate(:user).username })
    sign_in(moderator)
    delete "/binding-votes/marks/#{DiscourseBindingVote::Mark.minimum(:id)}.json"
    expect(response.status).to eq(200)
  end

  def manage
    of_vote(moderator, :put, "deadline", closes_at: 20.days.from_now.iso8601)
    first_post.revise(moderator, { raw: "That is not what we voted on." }, force_new_version: true)
    of_vote(moderator, :post, "cancellation", reason: cancel_reason)
  end

  # people - how many are marked at once
  def do_everything(people: 51)
    open_vote
    cast
    reply
    record
    propose
    mark_all(people)
    manage
  end

  def backlog
    MessageBus.backlog(channel, @before)
  end
end
