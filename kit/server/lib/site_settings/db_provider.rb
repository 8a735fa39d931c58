# frozen_string_literal: true

# Stands in for lib/site_settings/db_provider.rb of Discourse. Left out: several sites. The values
# that differ from the defaults are rows.
class SiteSettings::DbProvider
  def initialize(model)
    @model = model
  end

  def all
    @model.all.to_a
  end

  def save(name, value, data_type)
    @model.find_or_initialize_by(name: name).update!(value: value.to_s, data_type: data_type)
  end

  def destroy(name)
    @model.where(name: name).destroy_all
  end
end
