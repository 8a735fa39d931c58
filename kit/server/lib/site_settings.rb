# frozen_string_literal: true

# The parts that SiteSettingExtension is made of, as in lib/site_settings.
module SiteSettings
  DEFAULT_LOCALE = "en"
end
