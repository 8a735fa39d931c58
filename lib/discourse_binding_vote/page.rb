# frozen_string_literal: true

module DiscourseBindingVote
  # A page of a list: its rows, and whether there are more behind it.
  class Page
    attr_reader :rows

    # Yields from where on rows are wanted and how many, one more than is shown.
    #
    # number - a whole number from 0 up
    # size   - how many rows are shown
    def initialize(number, size:)
      found = yield(number * size, size + 1)
      @rows = found.first(size)
      @more = found.size > size
    end

    def more?
      @more
    end
  end
end
