# frozen_string_literal: true

# Stands in for lib/site_settings/local_process_provider.rb of Discourse. Left out: several sites.
# Specs use it: nothing is kept.
class SiteSettings::LocalProcessProvider
  Setting = Struct.new(:name, :value, :data_type)

  def settings
    @settings ||= {}
  end

  def all
    settings.values
  end

  def save(name, value, data_type)
    settings[name] = Setting.new(name, value.to_s, data_type)
  end

  def destroy(name)
    settings.delete(name)
  end
end
