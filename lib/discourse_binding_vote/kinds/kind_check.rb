# frozen_string_literal: true

module DiscourseBindingVote
  # What is wrong with a table of kinds whose members are of the right types (these the forum checks by
  # the schema of the setting). Sentences are in the current locale.
  class KindCheck
    # row - its index in the table; member - which of its members is at fault
    Problem = Struct.new(:row, :member, :message)

    FRACTION = %r{\A(\d{1,4})(?:/([1-9]\d{0,3}))?\z}

    MOST_WORKING_DAYS = 90

    # rows - Hashes, as Kind takes them
    def initialize(rows)
      @rows = rows
    end

    # The Problems, by row.
    def problems
      ids = @rows.map { |row| row["id"] }
      @rows.each_with_index.flat_map do |row, index|
        found = row_problems(row)
        found << ["id", say("id_taken")] if row["id"].present? && ids.index(row["id"]) != index
        found.map { |member, message| Problem.new(index, member, message) }
      end
    end

    private

    def row_problems(row)
      kind = Kind.new({ "id" => "", **row })
      [
        id(kind),
        name(kind),
        share(kind),
        ratio(kind),
        never_passes(kind),
        period(kind),
        working_days(kind),
        *sentences(kind),
        *languages(kind),
      ].compact
    end

    def id(kind)
      ["id", say("id_form")] if !Kind::ID.match?(kind.id)
    end

    def name(kind)
      ["name", say("name_missing")] if !KindTexts.new(kind).named?
    end

    def share(kind)
      text = kind["minimum_share"]
      return if text == "" || (read(text) && read(text).between?(Rational(1, 1_000), 1))
      ["minimum_share", say("share")]
    end

    def ratio(kind)
      ["plus_per_minus", say("ratio")] if read(kind["plus_per_minus"]).nil?
    end

    def never_passes(kind)
      return if share(kind) || ratio(kind) || !RuleFlaws.new(kind.rule).never_passes?
      ["share_strictly", say("never_passes")]
    end

    def read(text)
      text.match?(FRACTION) ? Rational(text) : nil
    end

    def period(kind)
      return if kind.least_in != "hours" || kind.least <= kind.usual_days * 24
      ["usual_days", say("period")]
    end

    # No vote is open for more than a year.
    def working_days(kind)
      return if kind.least_in != "working_days" || kind.least <= MOST_WORKING_DAYS
      ["least", say("working_days", count: MOST_WORKING_DAYS)]
    end

    # Sentences that name what no field asks for.
    def sentences(kind)
      asked = kind.fields.map(&:id)
      KindTexts::SENTENCES.filter_map do |member|
        unknown = Wording.fields(kind[member]) - asked
        [member, say("unknown_field", field: "{#{unknown.first}}")] if unknown.any?
      end
    end

    def languages(kind)
      locales = kind["translations"].map { |texts| texts["locale"] }
      wrong = locales.find { |locale| !I18n.locale_available?(locale.to_s) }
      return [["translations", say("unknown_language", language: wrong.to_s)]] if wrong
      locales.uniq == locales ? [] : [["translations", say("language_twice")]]
    end

    def say(key, **params)
      I18n.t("binding_vote.kinds_check.#{key}", **params)
    end
  end
end
