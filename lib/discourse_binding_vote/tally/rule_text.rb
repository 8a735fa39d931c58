# frozen_string_literal: true

module DiscourseBindingVote
  # A rule in words, in the current locale.
  class RuleText
    def initialize(rule)
      @rule = rule
      @clauses = RuleClauses.new(rule)
    end

    # Its name; nil where it is no preset.
    def name
      preset("name")
    end

    # What it asks for: "At least 3 votes, and at least twice as many +1 as −1."
    def sentence
      preset("sentence") || say("sentence", clauses: clauses).upcase_first
    end

    # The same as a part of another sentence.
    def clauses
      first, *others = @clauses.all.map { |clause| say("clauses.#{clause.key}", **clause.options) }
      return first if others.empty?
      *middle, last = others
      begun = middle.inject(first) { |list, clause| say("join.next", list: list, clause: clause) }
      say("join.last", list: begun, clause: last)
    end

    # What counts, and what that means.
    def reading
      [preset("reading") || own_reading, say("reading.zeros.#{zeros}")].join(" ")
    end

    def to_h
      { name: name, sentence: sentence, reading: reading }
    end

    private

    attr_reader :rule

    def preset(text)
      say("presets.#{rule.id}.#{text}") if Rule.all.any? { |preset| preset.id == rule.id }
    end

    def own_reading
      [
        say("reading.binding"),
        (say("reading.cast") if rule.minimum_of == "cast" && votes_counted?),
        (say("reading.share") if @clauses.share_asked?),
        (say("reading.silence") if silence_passes?),
        say(rule.blocking ? "reading.veto" : "reading.no_veto"),
      ].compact.join(" ")
    end

    def votes_counted?
      @clauses.votes_asked > 0 || @clauses.share_asked?
    end

    def silence_passes?
      !@clauses.share_asked? && rule.judge(plus: 0, zero: 0, minus: 0, electorate: 1).reached?
    end

    def zeros
      rule.minimum_of == "turnout" && votes_counted? ? "counted" : "apart"
    end

    def say(key, **options)
      I18n.t("binding_vote.rules.#{key}", **options)
    end
  end
end
