# frozen_string_literal: true

module DiscourseBindingVote
  # Checks the setting `binding_vote_kinds`: first by its schema, as the forum checks all of its kind, and
  # then by what a table of kinds has to say.
  class KindsValidator < ::ObjectsSettingValidator
    def valid_value?(value)
      return false if !super
      rows = value.is_a?(String) ? JSON.parse(value) : value
      @error = rows.empty? ? say("empty") : problems(rows).presence
      @error.nil?
    end

    private

    def problems(rows)
      KindCheck
        .new(rows)
        .problems
        .map { |one| say("problem", kind: name(rows[one.row], one.row), message: one.message) }
        .join(" ")
    end

    def name(row, index)
      row["name"].presence || row["id"].presence || (index + 1).to_s
    end

    def say(key, **params)
      I18n.t("binding_vote.kinds_check.#{key}", **params)
    end
  end
end
