# frozen_string_literal: true

module DiscourseBindingVote
  # What a ThreadMessage says, by the reader of replies (see BallotText).
  class SaidVote
    include ActiveModel::Serialization

    EXCERPT = 300
    # So much of the text is looked through for that.
    START = 2_000

    attr_reader :message, :link

    delegate :key, :time, :reason, :malformed, to: :message

    # link - the address of the message's page on the web, nil where there is none
    def initialize(message, link:)
      @message = message
      @link = link
      @texts = BallotText.find_all(message.text)
    end

    # Whether it says a vote, be it several that contradict each other.
    def vote?
      @texts.any?
    end

    def contradicting?
      @texts.map(&:choice).uniq.many?
    end

    # "+1", "0" or "-1"; nil where it says no vote, or several.
    def choice
      text&.choice
    end

    # As it was typed.
    def typed
      text&.typed
    end

    # "binding" or "non_binding", nil where nothing is said of that.
    def claim
      { true => "binding", false => "non_binding" }[text&.claims_binding]
    end

    # Whether nobody could mean anything else.
    def sure?
      !!text&.sure?
    end

    # What the author wrote, without quotes, on one line.
    def excerpt
      BallotText::OwnWords
        .of(message.text[0, START])
        .map(&:text)
        .join(" ")
        .squish
        .truncate(EXCERPT, omission: "…")
    end

    private

    def text
      @texts.find(&:sure?) || @texts.first if !contradicting?
    end
  end
end
