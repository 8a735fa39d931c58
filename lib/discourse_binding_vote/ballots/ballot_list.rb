# frozen_string_literal: true

module DiscourseBindingVote
  # The ballots of a vote as everyone sees them, each with its history, a page at a time. It takes as many
  # queries for fifty ballots as for one.
  class BallotList
    PAGE_SIZE = 50

    # page - the number of the Page
    def initialize(vote, page: 0)
      listed = vote.ballots.as_listed.includes(:user, :reply_post, :recorded_by)
      @page =
        Page.new(page, size: PAGE_SIZE) { |offset, limit| listed.offset(offset).limit(limit).to_a }
    end

    delegate :more?, to: :@page

    def ballots
      @ballots ||= Ballot.load_histories(@page.rows)
    end
  end
end
