# frozen_string_literal: true

module DiscourseBindingVote
  # The record of one vote. From its JSON, bin/recount derives the outcome without the forum; its
  # reader is kit/recount/vote-export.ts. The names of deleted accounts are null. A ballot that was cast
  # elsewhere has its source, and a plain name where its voter has no account.
  class Export
    FORMAT = "discourse-binding-vote/export"
    VERSION = 2

    # vote - under the lock of its row, else its ballots and its history may be of different moments
    def initialize(vote)
      @vote = vote
      @ballots =
        vote.ballots.includes(:user, :reply_post, :recorded_by).order(:updated_at, :id).to_a
      @changes = vote.ballot_changes.includes(:user, :changed_by, :reply_post).order(:id).to_a
    end

    def file_name(extension)
      subject = vote.subject.parameterize.truncate(60, separator: "-", omission: "")
      "#{["binding-vote", vote.id, subject.presence].compact.join("-")}.#{extension}"
    end

    # Everything, ballots and history oldest first.
    def to_json(*)
      JSON.pretty_generate(
        {
          format: FORMAT,
          version: VERSION,
          vote: facts,
          rule: vote.rule.to_h,
          counts: {
            binding: vote.binding_counts,
            non_binding: vote.non_binding_counts,
          },
          ballots: ballots.map { |ballot| ballot_facts(ballot) },
          history: changes.map { |change| change_facts(change) },
        }.as_json,
      )
    end

    # The ballots, for a spreadsheet.
    def to_csv
      BallotSheet.new(ballots.map { |ballot| ballot_facts(ballot) }).to_s
    end

    private

    attr_reader :vote, :ballots, :changes

    def facts
      {
        **vote.slice(:id, :subject, :kind).symbolize_keys,
        **vote.slice(:existing_codebase, :proposed_codebase, :links, :topic_id).symbolize_keys,
        topic_url: vote.topic.url,
        opened_by: vote.opened_by&.username,
        opened_at: vote.created_at,
        **vote.slice(:closes_at, :closed_at, :outcome, :cancel_reason, :state).symbolize_keys,
      }
    end

    def ballot_facts(ballot)
      {
        username: ballot.user&.username,
        choice: Choice.name_of(ballot.choice),
        typed: ballot.typed,
        binding: ballot.binding,
        reason: ballot.reason,
        reply: reply_url(ballot),
        cast_at: ballot.updated_at,
        name: ballot.voter_name,
        source_url: ballot.source,
        recorded_by: ballot.recorded_by&.username,
      }
    end

    def change_facts(change)
      {
        username: change.user&.username,
        changed_by: change.changed_by&.username,
        typed_before: change.typed_before,
        typed_after: change.typed_after,
        binding_before: change.binding_before,
        binding_after: change.binding_after,
        reason_after: change.reason_after,
        reply_after: reply_url(change),
        at: change.created_at,
        name: change.voter_name,
        source_url_after: change.source,
        cast_at_after: cast_at_after(change),
      }
    end

    # Null also once the reply is deleted, hidden or moved.
    def reply_url(argued)
      argued.reply && vote.topic.url(argued.reply.post_number)
    end

    # Before ballots could be recorded, all were cast when they changed.
    def cast_at_after(change)
      change.cast_at_after || (change.created_at if change.typed_after)
    end
  end
end
