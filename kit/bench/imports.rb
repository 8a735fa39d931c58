# frozen_string_literal: true

require_relative "bench"

# Reading threads of mails, and recording and undoing their ballots, beside threads of a tenth of the
# mails: what takes ten times as long is linear.
MAILS = Bench.size(500, small: 20)
PROSE = "I have a number of things to say about this, and here they are all of them, für alle.\n"
QUOTED = "> What somebody else has written before, and what is quoted in this answer as a whole.\n"
BODY = "+1 (binding)\n\n#{PROSE * 55}\nOn Wed, 18 Nov 2026, Avery wrote:\n#{QUOTED * 55}"
HTML =
  "<p>+1 (binding)</p>#{"<p>#{PROSE}</p>" * 50}<blockquote>#{"<p>#{QUOTED}</p>" * 50}</blockquote>"
KINDS = {
  "plain mails of 10 kB" => ["text/plain", "8bit", BODY],
  "the same in quoted-printable" => ["text/plain", "quoted-printable", [BODY].pack("M")],
  "the same in HTML" => ["text/html", "8bit", HTML],
}.freeze

def mailbox(count, type, encoding, body)
  Array.new(count) { |number| <<~MBOX }.join("\n")
      From someone Wed Nov 18 10:00:00 2026
      From: =?UTF-8?Q?P=C3=A9rson_#{number}?= <person#{number}@example.org>
      Date: #{Time.now.utc.strftime("%a, %d %b %Y %H:%M:%S +0000")}
      Message-ID: <#{number}@example.org>
      Archived-At: <https://lists.example.org/#{number}>
      Content-Type: #{type}; charset=utf-8
      Content-Transfer-Encoding: #{encoding}

      #{body}
    MBOX
end

# The milliseconds that something takes, and what comes of it.
def timed
  start = Bench.now
  answer = JSON.parse(yield.body)
  [(Bench.now - start) * 1_000, answer]
end

forum = Bench::Playground.new
vote, other_vote = forum.votes(2)
# Staff, whom no limit holds back.
keeper = Bench::Client.new("alma")
read = ->(count, kind) do
  timed { keeper.upload("/binding-votes/#{vote}/imports/read.json", mailbox(count, *kind)) }
end
read.(1, KINDS.values.last)

table = Bench::Table.new("ms", "of a tenth", "times")
rows = nil
KINDS.each do |words, kind|
  few, = read.(MAILS / 10, kind)
  many, answer = read.(MAILS, kind)
  rows = answer.dig("import", "rows")
  table.row(words, many, few, many / few)
end

ballots = rows.map { |row| row.slice("key", "name", "choice", "link", "cast_at") }
recorded =
  { vote => ballots, other_vote => ballots.first(MAILS / 10) }.map do |id, some|
    timed { keeper.post_json("/binding-votes/#{id}/imports.json", { ballots: some }) }
  end
table.row("recording", recorded[0][0], recorded[1][0], recorded[0][0] / recorded[1][0])
undone =
  [vote, other_vote].zip(recorded)
    .map do |id, (_, answer)|
      path = "/binding-votes/#{id}/recorded-ballots/undo.json"
      timed { keeper.post(path, changes: answer.fetch("undo").join(",")) }
    end
table.row("undoing", undone[0][0], undone[1][0], undone[0][0] / undone[1][0])
