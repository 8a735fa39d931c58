# frozen_string_literal: true

module DiscourseBindingVote
  # The texts of a kind in the current locale: those that its row gives for that language, else those that
  # it gives for all; where it gives none, those that come with the plugin for a kind of that id.
  class KindTexts
    SENTENCES = %w[decides passed failed cancelled].freeze
    MEMBERS = ["name", *SENTENCES].freeze

    def initialize(kind)
      @kind = kind
    end

    def name
      text("name") || @kind.id.humanize
    end

    # Whether anybody has given it a name.
    def named?
      text("name").present?
    end

    # One of SENTENCES; nil where there is none.
    def sentence(which)
      text(which.to_s)
    end

    private

    def text(member)
      translated(member) || @kind[member].presence ||
        I18n.t("binding_vote.kinds.#{@kind.id}.#{member}", default: "").presence
    end

    def translated(member)
      language = @kind["translations"].find { |texts| texts["locale"] == I18n.locale.to_s }
      language && language[member].presence
    end
  end
end
