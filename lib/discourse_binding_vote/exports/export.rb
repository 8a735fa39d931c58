# frozen_string_literal: true

module DiscourseBindingVote
  # The record of one vote, as a file. From its JSON, bin/recount derives the outcome without the forum;
  # its reader is kit/recount/vote-export.ts. All of it is read within one Snapshot, else ballots,
  # history and counts may be of different moments.
  class Export
    FORMAT = "discourse-binding-vote/export"
    VERSION = 4

    # To be raised where the files say the same in another way, since those who have one ask whether
    # theirs is still the newest.
    EDITION = 4

    def initialize(vote)
      @vote = vote
      @ballots = Ballots.new(vote)
      @history = History.new(vote)
      @events = Events.new(vote)
    end

    def file_name(extension)
      subject = vote.subject.parameterize.truncate(60, separator: "-", omission: "")
      "#{["binding-vote", (vote.test? ? "test" : nil), vote.id, subject.presence].compact.join("-")}.#{extension}"
    end

    # What is another once the JSON is, or the CSV. Much less work than either.
    def fingerprint
      rows = [ballots, history, events].map(&:fingerprint)
      [EDITION, vote.revision, head.to_json, *rows]
    end

    # Writes everything to an IO, a ballot and a change of the history a line.
    def write_json(io)
      io << JSON.pretty_generate(head).delete_suffix("\n}")
      write_list(io, "ballots", ballots)
      write_list(io, "history", history)
      write_list(io, "events", events)
      io << "\n}\n"
    end

    # Writes the ballots to an IO, for a spreadsheet.
    def write_csv(io)
      BallotSheet.new(ballots).write(io)
    end

    private

    attr_reader :vote, :ballots, :history, :events

    def head
      {
        format: FORMAT,
        version: VERSION,
        vote: facts,
        rule: vote.rule.to_h,
        electorate: vote.electorate,
        counts: {
          binding: vote.binding_counts,
          non_binding: vote.non_binding_counts,
        },
      }.as_json
    end

    def facts
      {
        **vote.slice(:id, :subject, :kind).symbolize_keys,
        kind_name: I18n.with_locale(SiteSetting.default_locale) { vote.terms.name },
        **vote.slice(:fields, :links, :topic_id).symbolize_keys,
        topic_url: vote.topic.url,
        opened_by: vote.opened_by&.username,
        opened_at: vote.created_at,
        **(vote.test? ? { test: true } : {}),
        **vote.slice(:closes_at, :closed_at, :outcome, :cancel_reason, :state).symbolize_keys,
      }
    end

    def write_list(io, name, rows)
      io << %(,\n  "#{name}": [)
      rows.each_with_index do |row, index|
        io << (index.zero? ? "\n    " : ",\n    ") << JSON.generate(row, space: " ", object_nl: " ")
      end
      io << "\n  ]"
    end
  end
end
