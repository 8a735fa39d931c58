# frozen_string_literal: true

module DiscourseBindingVote
  # Keeps the two settings of how long a vote stays open to each other: the period that the form offers
  # is never shorter than the shortest that is allowed. Discourse takes no limits in settings.yml of a
  # setting that has a validator of its own.
  class PeriodValidator < ::IntegerSettingValidator
    LIMITS = {
      binding_vote_minimum_period_hours: {
        min: 0,
        max: 720,
      },
      binding_vote_default_period_days: {
        min: 1,
        max: 90,
      },
    }.freeze

    def initialize(opts = {})
      super(opts.merge(LIMITS.fetch(opts.fetch(:name))))
    end

    def valid_value?(value)
      @whole = super
      @whole && fits?(value.to_i)
    end

    def error_message
      return super if !@whole
      I18n.t("binding_vote.settings.#{@opts[:name]}", days: days, hours: hours)
    end

    private

    def fits?(value)
      @opts[:name] == :binding_vote_minimum_period_hours ? value <= days * 24 : value * 24 >= hours
    end

    def days
      SiteSetting.binding_vote_default_period_days
    end

    def hours
      SiteSetting.binding_vote_minimum_period_hours
    end
  end
end
