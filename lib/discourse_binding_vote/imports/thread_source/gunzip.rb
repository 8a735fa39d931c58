# frozen_string_literal: true

module DiscourseBindingVote
  class ThreadSource
    # Unpacks what gzip has packed. It stops where that becomes too much.
    module Gunzip
      MAGIC = "\x1F\x8B".b
      WINDOW = Zlib::MAX_WBITS + 16

      class << self
        # The content, unpacked if it is packed. Raises Refusal where it is broken or longer than `most`
        # bytes. A file may hold several packed ones, one after the other.
        def read(content, most:)
          return content if !content.start_with?(MAGIC)

          unpacked = +"".b
          content = unpack(content, unpacked, most) while content.start_with?(MAGIC)
          unpacked
        rescue Zlib::Error
          raise Refusal.new(:unreadable_import)
        end

        private

        # Adds what the first of the packed files holds, and returns what stands behind it.
        def unpack(content, unpacked, most)
          stream = Zlib::Inflate.new(WINDOW)
          stream.inflate(content) do |part|
            unpacked << part
            raise ThreadSource.too_long if unpacked.bytesize > most
          end
          raise Zlib::BufError if !stream.finished?
          content.byteslice(stream.total_in..)
        ensure
          stream&.close
        end
      end
    end
  end
end
