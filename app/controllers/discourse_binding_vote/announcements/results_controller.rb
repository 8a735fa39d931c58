# frozen_string_literal: true

module DiscourseBindingVote
  # The text of a vote's result, to be copied; of an open vote, the text of how it stands so far.
  class ResultsController < BaseController
    limits "results", :show

    def show
      render_json_dump(result: { raw: Announcements::Texts::ResultText.new(vote).to_s })
    end
  end
end
