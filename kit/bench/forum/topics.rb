# frozen_string_literal: true

# The topics of the bench, each with some replies: with votes and polls in which many have voted.
class Bench::Topics
  # With the first post a page of a topic: threads of real votes are about that long.
  REPLIES = Bench.size(TopicView.chunk_size - 1, small: 1)
  LISTED = Bench.size(30, small: 3)
  # As a vote it tells who has voted, and has three sides.
  POLL = "[poll type=regular public=true]\n* In favor\n* Neutral\n* Against\n[/poll]"

  def initialize(people)
    @people = people
    @made = 0
  end

  # A topic without a vote or a poll.
  def plain
    topic("What is said here is said at some length, and decides nothing at all.")
  end

  # A vote with so many ballots, that of the caster among them. Those whose accounts are gone are many
  # where there are more ballots than people.
  def vote(ballots)
    vote = open_in(plain)
    vote.cast(by: @people.caster, choice: "+1")
    fill_vote(vote, ballots - 1)
    vote.reload
  end

  # The first post of a topic with a poll of so many votes, that of the caster among them.
  def poll(votes)
    post = topic("Which of these is it to be?\n\n#{POLL}").first_post
    poll = Poll.find_by!(post_id: post.id)
    DiscoursePoll::Poll.vote(@people.caster, post.id, "poll", [poll.poll_options.first.digest])
    fill_poll(poll, votes - 1)
    poll
  end

  # Votes that a list of topics shows.
  def listed
    Array.new(LISTED) do
      open_in(topic("One of many that are listed, and talked about.", replies: 0))
    end
  end

  private

  def topic(raw, replies: REPLIES)
    number = @made += 1
    title = "Matter number #{number} of the many in this bench"
    post = create(title: title, raw: "(#{number}) #{raw}", category: category.id)
    replies.times do |reply|
      create(topic_id: post.topic_id, raw: "A reply, number #{reply}, to #{number}.")
    end
    post.topic
  end

  def create(**content)
    PostCreator.create!(@people.author, **content)
  end

  def category
    @category ||= Category.create!(name: "Bench", user: Discourse.system_user)
  end

  def open_in(topic)
    DiscourseBindingVote::Vote.open(
      topic: topic,
      by: @people.author,
      kind: "strategy",
      subject: "Decide strategic matters by lazy majority",
      summary: "We talked about it, and most agree.",
    )
  end

  # On all sides alike; the first ballots are binding.
  def fill_vote(vote, count)
    DB.exec(
      <<~SQL,
      INSERT INTO binding_vote_ballots (vote_id, user_id, choice, typed, binding, created_at, updated_at)
      SELECT :vote, (ARRAY[:people])[number], number % 3 - 1, (ARRAY['-1', '0', '+1'])[number % 3 + 1],
        number < :binding, now(), now()
      FROM generate_series(1, :count) number
    SQL
      vote: vote.id,
      people: @people.ids,
      count: count,
      binding: Bench::People::BINDING,
    )
    counts = vote.ballots.group(:binding, :choice).count
    columns = counts.transform_keys { |key| DiscourseBindingVote::Ballot.count_column(*key) }
    DiscourseBindingVote::Vote.where(id: vote.id).update_all({ revision: count, **columns })
    DB.exec("ANALYZE binding_vote_ballots")
  end

  def fill_poll(poll, count)
    people = @people.ids.first(count)
    DB.exec(<<~SQL, poll: poll.id, options: poll.poll_options.ids, people: people)
      INSERT INTO poll_votes (poll_id, poll_option_id, user_id, created_at, updated_at)
      SELECT :poll, (ARRAY[:options])[number % 3 + 1], id, now(), now()
      FROM unnest(ARRAY[:people]) WITH ORDINALITY AS voters (id, number)
    SQL
    DB.exec("ANALYZE poll_votes")
  end
end
