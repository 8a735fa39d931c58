# frozen_string_literal: true

require "puma"
require "puma/server"

# How long other people wait for a cast who have the topic open: from the request of the one who casts
# until the message has come to each of them, over HTTP, by long polling as in the browser. The server is
# this process; those who wait are another, without a browser.
class Bench::Viewers
  PAGES = Bench.size(50, small: 3)
  CASTS = Bench.size(30, small: 2)
  THREADS = 8
  # So long a page takes at most to listen again.
  PAUSE = 0.5
  MOST = 300

  def initialize(people, topics)
    @caster = people.caster
    @vote = topics.vote(Bench.size(1_000, small: 10))
  end

  def measure
    serve do |url|
      ENV["BASE_URL"] = url
      client = Bench::Client.new(@caster.username)
      with_pages_open(url) { |heard| print_waits(waits(client, heard)) }
    end
  end

  private

  def serve
    server = Puma::Server.new(Rails.application, nil, min_threads: THREADS, max_threads: THREADS)
    port = server.add_tcp_listener("127.0.0.1", 0).addr[1]
    server.run
    yield "http://127.0.0.1:#{port}"
  ensure
    server&.stop(true)
  end

  # Yields what the pages print: a line for each message that comes to one of them.
  def with_pages_open(url)
    command = [RbConfig.ruby, File.join(__dir__, "open_pages.rb"), url, channel, PAGES.to_s]
    IO.popen(command, unsetenv_others: true) do |heard|
      raise "the pages do not open" if heard.gets&.chomp != "open"
      yield heard
    ensure
      Process.kill("TERM", heard.pid)
    end
  end

  def channel
    DiscourseBindingVote::Publisher.channel(@vote.topic_id)
  end

  # The milliseconds of each cast until it was answered, and until each page knew.
  def waits(client, heard)
    answered = []
    known = []
    CASTS.times do |cast|
      sleep PAUSE
      start = Bench.now
      client.put("/binding-votes/#{@vote.id}/ballot.json", choice: %w[0 +1][cast % 2])
      answered << (Bench.now - start) * 1_000
      PAGES.times { known << (heard.gets.to_f - start) * 1_000 }
    end
    [answered, known]
  end

  def print_waits((answered, known))
    puts "",
         "What others wait for a cast, with #{PAGES} open pages (one process that serves all of them)"
    table = Bench::Table.new("p50 ms", "p95 ms", "max ms")
    { "until it is answered" => answered, "until the others know" => known }.each do |name, took|
      table.row(name, *[50, 95, 100].map { |percent| Bench.percentile(took, percent).to_f })
    end
    Bench::Table.aim("Until the others know, in ms", Bench.percentile(known, 50), MOST)
  end
end
