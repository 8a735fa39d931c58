# frozen_string_literal: true

module DiscourseBindingVote
  module Announcements
    # Tells binding voters that a vote was opened.
    class OpeningNotice < WaitingNotice
    end
  end
end
