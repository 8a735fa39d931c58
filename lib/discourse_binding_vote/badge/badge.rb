# frozen_string_literal: true

module DiscourseBindingVote
  # What a vote shows outside the forum: its state in a few words, as an image and as JSON, in the forum's
  # language. It is the same for everyone, and so only of what everyone may read.
  class Badge
    # Raised where the looks change, so that what others keep of them is asked for anew.
    VERSION = 1
    # White letters on them can be read, and they stand out from light and dark pages alike.
    COLOURS = {
      "needs" => "#2f6fd0",
      "reached" => "#2e7d32",
      "blocked" => "#b45309",
      "ended" => "#7d5fb8",
      "passed" => "#2e7d32",
      "too_few" => "#b45309",
      "voted_down" => "#d1313a",
      "cancelled" => "#5f6f80",
    }.freeze
    # In seconds; shields.io keeps nothing for less.
    KEPT_BY_SHIELDS = 300

    # Whether votes in a topic have one.
    def self.for?(topic)
      !SiteSetting.login_required && Guardian.new.can_see?(topic)
    end

    def initialize(vote)
      @vote = vote
    end

    # The same as long as the badge is.
    def fingerprint
      [VERSION, vote.id, vote.revision, standing, SiteSetting.default_locale, title, message]
    end

    def to_svg
      FlatBadge.new(label: label, message: message, colour: colour, title: title).to_s
    end

    # See https://shields.io/badges/endpoint-badge.
    def to_shields
      {
        schemaVersion: 1,
        label: label,
        message: message,
        color: colour,
        labelColor: FlatBadge::GREY,
        cacheSeconds: KEPT_BY_SHIELDS,
      }
    end

    private

    attr_reader :vote

    # As the forum's own badge has it: src/discourse/lib/tally/standing.ts.
    def standing
      return vote.outcome if vote.outcome
      return "ended" if vote.ended?
      return "reached" if judgement.reached?
      judgement.plus_needed ? "needs" : "blocked"
    end

    def judgement
      @judgement ||= vote.judgement
    end

    def colour
      COLOURS.fetch(standing)
    end

    def label
      say(vote.test? ? "test" : "label")
    end

    def message
      say("states.#{standing}", count: judgement.plus_needed)
    end

    def title
      subject = OneLineText.clean(vote.subject)
      said = say("sentences.#{standing}", count: judgement.plus_needed, subject: subject)
      vote.test? ? say("test_sentence", sentence: said) : said
    end

    def say(key, **params)
      I18n.with_locale(SiteSetting.default_locale) { I18n.t("binding_vote.badge.#{key}", **params) }
    end
  end
end
