# frozen_string_literal: true

# What is read while somebody casts, each on a database connection of its own.
RSpec.describe "What is read of a vote while somebody casts" do
  self.use_transactional_tests = false

  before do
    @people = Array.new(2) { Fabricate(:user) }
    @group = Fabricate(:group)
    @people.each { |person| @group.add(person) }
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = @group.id.to_s
    @vote = Fabricate(:binding_vote)
    @vote.cast(by: @people.first, choice: "+1", reason: "early")
  end

  after do
    topic = @vote.topic
    accounts = [@vote.opened_by, topic.user, *@people]
    topic.destroy!
    @group.destroy!
    accounts.each(&:destroy!)
  end

  # Reads what is there; runs the block as soon as the vote has been read, and nothing else of it.
  def read(path, &meanwhile)
    once = meanwhile
    allow(DiscourseBindingVote::Vote).to receive(:find_with_topic).and_wrap_original do |find, *ids|
      vote = find.call(*ids)
      run, once = once, nil
      run&.call
      vote
    end
    get "/binding-votes/#{@vote.id}#{path}"
    expect(response.status).to eq(200)
    expect(once).to eq(nil)
    # Which message was the last is not kept in the database.
    response.body.sub(/"last_message_id":\d+/, "")
  end

  # Somebody casts, another changes the ballot, on a connection that waits for no lock.
  def cast_elsewhere
    casting =
      Thread.new do
        ActiveRecord::Base.connection_pool.with_connection do |connection|
          connection.execute("SET lock_timeout = '1s'")
          vote = DiscourseBindingVote::Vote.find(@vote.id)
          vote.cast(by: @people.first, choice: "-1", reason: "changed")
          vote.cast(by: @people.last, choice: "-1", reason: "late")
        ensure
          connection.execute("RESET lock_timeout")
        end
      end
    casting.join
  end

  %w[
    /export.json
    /export.csv
    /result.json
    .json
    /ballots.json
    /timeline.json
    /timeline/changes.json
    /roster.json
  ].each do |path|
    it "is of one moment, and keeps nobody waiting: #{path}" do
      before = read(path) {}
      meanwhile = read(path) { cast_elsewhere }
      expect(@vote.reload.ballots.pluck(:choice)).to eq([-1, -1])
      expect(meanwhile).to eq(before)
      expect(read(path) {}).not_to eq(before)
    end
  end
end
