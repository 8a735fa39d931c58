# frozen_string_literal: true

# Stands in for TestSetup (spec/rails_helper.rb): every example starts from the defaults.
module TestSetup
  # Ids of bigint columns that no integer column can hold, so that a reference of the wrong type shows.
  FIRST_BIGINT_ID = 10_000_000_000

  # Once. As there, fabricated users are in no automatic group unless they are asked to be.
  def self.suite_setup
    User.skip_callback(:create, :after, :ensure_in_trust_level_group)
    SiteSetting.provider = SiteSettings::LocalProcessProvider.new
    SiteSetting.refresh!
    start_bigint_sequences
  end

  # Before each example, and before each group's `fab!`.
  def self.test_setup
    Jobs::FAKED.clear
    RateLimiter.disable
    RateLimiter.clear_all!
    SiteSetting.provider.all.map(&:name).each { |name| SiteSetting.remove_override!(name) }
    TranslationOverride::TEXTS.clear
    I18n.locale = SiteSettings::DEFAULT_LOCALE
  end

  def self.start_bigint_sequences
    connection = ActiveRecord::Base.connection
    connection
      .select_values(
        "SELECT sequence_name FROM information_schema.sequences WHERE data_type = 'bigint'",
      )
      .each { |name| connection.execute("SELECT setval('#{name}', #{FIRST_BIGINT_ID})") }
  end
  private_class_method :start_bigint_sequences
end
