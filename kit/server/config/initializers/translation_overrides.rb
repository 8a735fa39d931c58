# frozen_string_literal: true

Rails.application.config.after_initialize do
  I18n.backend = I18n::Backend::Chain.new(TranslationOverride::Backend.new, I18n.backend)
end
