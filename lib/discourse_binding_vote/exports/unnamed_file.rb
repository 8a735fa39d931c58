# frozen_string_literal: true

module DiscourseBindingVote
  # A file on the disk that is written at once, and then read once as the body of an answer, so that
  # neither memory nor a transaction is held until the last byte has arrived. It has no name, and is
  # gone with whoever holds it, whatever becomes of the request; so no web server in front can send it
  # in our place.
  class UnnamedFile
    PIECE = 64.kilobytes

    # Pieces after which those that have been sent are cleared away: Ruby by itself would let tens of
    # megabytes of them gather.
    CLEARED_AT_ONCE = 100

    # Yields an IO to write to, in UTF-8.
    def initialize
      @file = Tempfile.create("binding-vote", encoding: Encoding::UTF_8)
      File.unlink(@file.path)
      yield @file
      @file.rewind
    end

    # In bytes.
    def size
      @file.size
    end

    # Yields the text in pieces, none of which ends within a letter.
    def each
      @file
        .each_line(nil, PIECE)
        .with_index(1) do |piece, count|
          yield piece
          GC.start(full_mark: false) if (count % CLEARED_AT_ONCE).zero?
        end
    ensure
      @file.close
    end
  end
end
