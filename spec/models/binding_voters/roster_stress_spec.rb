# frozen_string_literal: true

# Casts, marks and changes of groups that come at the same time. What they leave is compared with a
# recount from scratch.
RSpec.describe DiscourseBindingVote::Roster do
  self.use_transactional_tests = false

  before do
    SiteSetting.binding_vote_enabled = true
    set_kinds(minus_needs_reason: false)
    @moderator = Fabricate(:moderator)
    @committers, @mentors = Array.new(2) { Fabricate(:group) }
    SiteSetting.binding_vote_binding_groups = @committers.id.to_s
    @users = Array.new(6) { Fabricate(:user) }
    @votes = [
      Fabricate(:binding_vote),
      Fabricate(:binding_vote, kind: "module"),
      Fabricate(:binding_vote, kind: "module"),
    ]
    @votes.last.update!(binding_group_ids: [@mentors.id])
  end

  after do
    SiteSetting.binding_vote_binding_groups = ""
    topics = @votes.map(&:topic)
    accounts = [*@votes.map(&:opened_by), *topics.map(&:user), *@users, @moderator]
    topics.each(&:destroy!)
    # Marks that are not of a vote are there for good.
    DB.exec("TRUNCATE binding_vote_marks")
    UserHistory.delete_all
    [@committers, @mentors].each(&:destroy!)
    accounts.each(&:destroy!)
  end

  def casting(vote, user, random)
    choice = %w[+1 0 -1].sample(random: random)
    -> { DiscourseBindingVote::Vote.find(vote.id).cast(by: User.find(user.id), choice: choice) }
  end

  def marking(person, random)
    place = [{}, { kind: "module" }, { vote: @votes.sample(random: random) }].sample(random: random)
    binding = [true, false].sample(random: random)
    -> do
      DiscourseBindingVote::Mark.place(
        [person],
        binding: binding,
        reason: "why",
        by: @moderator,
        **place,
      )
    end
  end

  def recording(vote, name, random)
    choice = %w[+1 0 -1].sample(random: random)
    -> do
      DiscourseBindingVote::Vote.find(vote.id).record(
        [name, name.upcase].sample(random: random),
        by: @moderator,
        choice: choice,
        link: "https://a.b/c",
        cast_at: Time.zone.now.iso8601,
      )
    end
  end

  def joining(user, random)
    group = [@committers, @mentors].sample(random: random)
    change = %i[add remove].sample(random: random)
    -> do
      Group.find(group.id).public_send(change, user)
    rescue ActiveRecord::RecordNotUnique
      # Somebody else has just added that user, and the forum says so.
    end
  end

  def count_columns
    [true, false].product([1, 0, -1])
      .map do |binding, choice|
        DiscourseBindingVote::Ballot.new(binding: binding, choice: choice).count_column
      end
  end

  # Whether the voter of a ballot is binding, told in plain words.
  def binding_by_words(vote, ballot)
    person = ballot.user ? { user: ballot.user } : { name: ballot.voter_name.downcase }
    marks = DiscourseBindingVote::Mark.where(**person, lifted_at: nil)
    everywhere = marks.where(vote: nil, category: nil)
    nearest =
      marks.find_by(vote: vote) || everywhere.find_by(kind: vote.kind) ||
        everywhere.find_by(kind: nil)
    return nearest.binding if nearest
    groups = vote.binding_group_ids.presence || [@committers.id]
    GroupUser.exists?(group_id: groups, user: ballot.user)
  end

  it "leaves no ballot of an account that is deleted while it casts" do
    leaving = @users.shift(3)
    jobs =
      leaving.flat_map do |user|
        random = Random.new(RSpec.configuration.seed + user.id)
        casts = @votes.map { |vote| casting(vote, user, random) }
        deleting = -> do
          UserDestroyer.new(Discourse.system_user).destroy(User.find(user.id), quiet: true)
        end
        [*casts, *casts, deleting]
      end
    gone = [ActiveRecord::RecordNotFound, ActiveRecord::InvalidForeignKey]
    at_once(
      jobs.map do |job|
        -> do
          job.call
        rescue *gone
          nil
        end
      end,
    )

    expect(User.where(id: leaving.map(&:id))).to be_empty
    @votes.each do |vote|
      expect(vote.ballots.count).to eq(0)
      expect(vote.reload.slice(*count_columns).values).to all(eq(0))
    end
  end

  3.times do |round|
    it "leaves what a recount from scratch finds (#{round + 1})" do
      random = Random.new(RSpec.configuration.seed + round)
      jobs =
        @users.flat_map do |user|
          [
            *@votes.flat_map { |vote| Array.new(2) { casting(vote, user, random) } },
            *Array.new(2) { marking(user, random) },
            *Array.new(2) { joining(user, random) },
          ]
        end
      jobs +=
        %w[grace ada].flat_map do |name|
          [*@votes.map { |vote| recording(vote, name, random) }, marking(name, random)]
        end
      at_once(jobs, random: random)

      @votes.each do |vote|
        vote.reload
        ballots = vote.ballots.includes(:user).to_a
        expect(ballots.map(&:binding)).to eq(
          ballots.map { |ballot| binding_by_words(vote, ballot) },
        )
        counts = ballots.map(&:count_column).tally
        expect(vote.slice(*count_columns)).to eq(
          count_columns.to_h { |column| [column, counts[column].to_i] },
        )
      end
    end
  end
end
