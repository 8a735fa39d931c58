# frozen_string_literal: true

module DiscourseBindingVote
  # A thread from elsewhere, as somebody pastes or uploads it. What its format is, its content tells.
  #
  # Each reader of a format has `entries`, which finds the messages in the content, or answers nil where
  # it is not of that format, and `message`, which makes a ThreadMessage of one of them.
  class ThreadSource
    # So much is read at once, in bytes, unpacked. The text of the Refusal says so.
    MOST_BYTES = 6.megabytes
    MOST_MESSAGES = 1_000
    # Of lines that say anything there are fewer in that.
    MOST_LINES = 300_000

    # In the order in which they are tried.
    READERS = [Mailbox, GithubThread, MailPaste, Table].freeze

    # "mail", "github" or "table"
    attr_reader :format

    # The ThreadMessages, in the order in which they stand there, each once.
    attr_reader :messages

    # Reads a content, which may be compressed by gzip. Raises Refusal where it is too long, or of none
    # of the formats.
    #
    # content - a String of any encoding
    def self.read(content)
      content = Gunzip.read(content.b, most: MOST_BYTES)
      raise too_long if content.bytesize > MOST_BYTES || content.count("\n") > MOST_LINES

      reader, entries = find(content)
      raise Refusal.new(:unreadable_import) if entries.blank?
      raise too_long if entries.size > MOST_MESSAGES

      new(reader::FORMAT, entries.map { |entry| reader.message(entry) })
    end

    # The Refusal of what is more than can be read at once.
    def self.too_long
      Refusal.new(:import_too_long)
    end

    def self.find(content)
      READERS.each do |reader|
        entries = reader.entries(content)
        return reader, entries if entries
      end
      nil
    end
    private_class_method :find

    def initialize(format, messages)
      @format = format
      @messages = messages.uniq(&:key).each_with_index { |one, index| one.position = index }
    end
  end
end
