# frozen_string_literal: true

# Of the kit alone: the parts that SiteSettingExtension is made of.
module SiteSettings
  DEFAULT_LOCALE = "en"
end
