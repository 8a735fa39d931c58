# frozen_string_literal: true

require_relative "ballots_context"

# What a page tells somebody of whether a ballot of their own binds: what the roster says now, whichever
# way it is asked.
RSpec.describe "Whether one's own ballot binds" do
  include_context "with ballots"

  fab!(:first_post) { Fabricate(:post, topic: topic) }

  def topic_json
    get "/t/#{topic.slug}/#{topic.id}.json"
    response.parsed_body
  end

  def told_to(person)
    person ? sign_in(person) : reset!
    topic_json["binding_vote"]["own"]["binds"]
  end

  # The Mark that says whether somebody is binding in a vote.
  def mark(person, binding, place: vote)
    Fabricate(:binding_vote_mark, user: person, vote: place, binding: binding)
  end

  def expect_of_all(committer:, user:)
    told = { committer: told_to(self.committer), user: told_to(self.user), visitor: told_to(nil) }
    expect(told).to eq(committer: committer, user: user, visitor: false)
    expect(told.slice(:committer, :user)).to eq(
      committer: DiscourseBindingVote::Roster.new(vote).binding?(self.committer),
      user: DiscourseBindingVote::Roster.new(vote).binding?(self.user),
    )
  end

  it "is what the groups say, with a ballot and without, and once the vote is closed" do
    expect_of_all(committer: true, user: false)
    vote.cast(by: committer, choice: "+1")
    vote.cast(by: user, choice: "+1")
    expect_of_all(committer: true, user: false)

    vote.update!(created_at: 8.days.ago, closes_at: 1.second.ago)
    vote.close(by: vote.opened_by)
    expect_of_all(committer: true, user: false)
  end

  it "is what the groups say now where the ballot was cast before" do
    vote.cast(by: user, choice: "+1")
    GroupUser.create!(group: committers, user: user)
    expect(vote.ballots.sole.binding).to eq(false)
    expect_of_all(committer: true, user: true)
  end

  it "is what a mark says, until that is lifted" do
    marks = [mark(committer, false), mark(user, true)]
    expect_of_all(committer: false, user: true)
    vote.cast(by: user, choice: "+1")
    expect_of_all(committer: false, user: true)

    marks.each { |one| one.update!(lifted_at: Time.zone.now, lifted_by: vote.opened_by) }
    expect_of_all(committer: true, user: false)
  end

  it "is not what a mark of another vote says" do
    other = Fabricate(:binding_vote)
    mark(committer, false, place: other)
    mark(user, true, place: other)
    expect_of_all(committer: true, user: false)
  end

  it "takes one statement more of somebody with a mark, and of nobody else" do
    asked = ->(person) do
      told_to(person)
      track_sql_queries { topic_json }.grep(/binding_vote_marks/).size
    end
    expect([nil, committer, user].map(&asked)).to eq([0, 1, 1])
    mark(user, true)
    expect([nil, committer, user].map(&asked)).to eq([0, 1, 2])
  end
end
