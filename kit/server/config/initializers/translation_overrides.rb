# frozen_string_literal: true

# Of the kit alone: puts texts that a forum words anew before the others, as
# lib/freedom_patches/translate_accelerator.rb does.

Rails.application.config.after_initialize do
  I18n.backend = I18n::Backend::Chain.new(TranslationOverride::Backend.new, I18n.backend)
end
