# frozen_string_literal: true

# A vote of the seeds: either a result that was announced, told by its counts, or one that is open,
# told ballot by ballot.
class Seeds::Votes
  PERIOD = 7.days

  # data - the `vote` of a topic in topics.yml
  def initialize(topic, data, people)
    @topic = topic
    @data = data
    @people = people
  end

  def plant
    @data["result"] ? plant_result(result) : plant_open
  end

  private

  def result
    results = JSON.parse(File.read(File.join(Seeds::FOLDER, "results.json"))).fetch("results")
    results.find { |result| result["source"] == @data["result"] }
  end

  # The counts are those of the result, and so must be what the plugin makes of them.
  def plant_result(result)
    ended = Seeds::Clock.time(Date.iso8601(result["date"]))
    vote = open_at(ended - PERIOD, ended, result["kind"], result["subject"])
    cast_all(vote, ballots_of(result), ended - PERIOD)
    Seeds::Clock.at(ended + 1.hour) do
      vote.close(by: opener)
      tell
    end
    Notification.where(topic_id: @topic.id).update_all(read: true)
    return if vote.outcome == result["announced"]
    raise "#{result["source"]} was announced as #{result["announced"]}, not #{vote.outcome}"
  end

  def plant_open
    opened = Seeds::Clock.time(@data["opened"])
    vote = open_at(opened, @data["closes"].days.from_now, @data["kind"], @data["subject"])
    cast_all(vote, @data["ballots"], opened)
  end

  def open_at(time, closes_at, kind, subject)
    Seeds::Clock.at(time) do
      DiscourseBindingVote::Vote
        .open(
          topic: @topic,
          by: opener,
          kind: kind,
          subject: subject,
          summary: @data["summary"],
          fields: @data["fields"],
          links: @data.fetch("links", []).join("\n"),
          closes_at: closes_at.iso8601,
        )
        .tap { tell }
    end
  end

  # Posts now what was done now; the jobs for it come when all is planted.
  def tell
    DiscourseBindingVote::Announcement.make_due
  end

  # Evenly over the first four fifths of the time until now or until the end.
  def cast_all(vote, ballots, opened)
    step = ([vote.closes_at, Time.zone.now].min - opened) * 0.8 / ballots.size
    ballots.each_with_index do |ballot, index|
      Seeds::Clock.at(opened + ((index + 1) * step)) do
        vote.cast(
          by: @people.fetch(ballot["by"]),
          choice: ballot["choice"],
          reason: ballot["reason"],
        )
      end
    end
  end

  # Which people they were is invented: committers where a ballot was binding, members where not.
  def ballots_of(result)
    voters = { "b" => names("committers"), "n" => names("members") }
    choices = [["+1", result["plus"]], ["0", result["zero"]], ["-1", result["minus"]]]
    ballots =
      voters.flat_map do |kind, names|
        typed = choices.flat_map { |choice, counts| typed(choice, counts, kind) }
        typed.zip(names).map { |choice, name| { "by" => name, "choice" => choice } }
      end
    add_reasons(ballots.sort_by { |ballot| Digest::MD5.hexdigest(ballot["by"]) })
  end

  def typed(choice, counts, kind)
    Array.new(counts[kind]) { |index| counts["typed"]&.at(index) || choice }
  end

  # To the first ballot of each choice that has one.
  def add_reasons(ballots)
    @data["reasons"].each do |choice, reason|
      ballots.find { |ballot| ballot["choice"] == choice }["reason"] = reason
    end
    ballots
  end

  def names(kind)
    Seeds.read("people.yml").fetch(kind).keys
  end

  def opener
    @people.fetch(@data["opened_by"])
  end
end
