# frozen_string_literal: true

# Stands in for lib/site_setting_extension.rb of Discourse. Left out: languages, uploads, shadowed
# settings, and other processes. Settings come from YAML files, each as a method, with the checks of
# its type. What no file names raises NoMethodError.
module SiteSettingExtension
  attr_writer :provider

  def provider
    @provider ||= SiteSettings::DbProvider.new(self)
  end

  # Reads the settings of a file; those of a plugin's are remembered as its.
  def load_settings(file, plugin: nil)
    SiteSettings::YamlLoader
      .new(file)
      .load { |_category, name, default, opts| setting(name.to_sym, default, opts, plugin) }
  end

  def defaults
    @defaults ||= {}
  end

  def client_settings
    @client_settings ||= []
  end

  def plugins
    @plugins ||= {}
  end

  def type_supervisor
    @type_supervisor ||= SiteSettings::TypeSupervisor.new
  end

  def has_setting?(name)
    defaults.key?(name.to_sym)
  end

  def get(name)
    ensure_setting!(name)
    public_send(name)
  end

  def set(name, value)
    ensure_setting!(name)
    public_send("#{name}=", value)
  end

  # Sets a value, and writes that into the log of staff actions.
  def set_and_log(name, value, user = Discourse.system_user, detailed_message = nil)
    ensure_setting!(name)
    before = public_send(name)
    return if before == value

    set(name, value)
    StaffActionLogger.new(user).log_site_setting_change(name, before, value)
  end

  # What the pages of administrators show of the settings of a plugin.
  def all_settings(filter_plugin:)
    plugins
      .select { |_, plugin| plugin == filter_plugin }
      .keys
      .map do |name|
        {
          setting: name,
          description: I18n.t("site_settings.#{name}"),
          default: defaults[name].to_s,
          value: public_send(name).to_s,
          **type_supervisor.type_hash(name),
        }
      end
  end

  def client_settings_json
    client_settings.to_h { |name| [name, public_send(name)] }.to_json
  end

  # Takes the values from where they are kept.
  def refresh!
    kept =
      provider.all.to_h do |row|
        [row.name.to_sym, type_supervisor.to_rb_value(row.name, row.value)]
      end
    @current = defaults.merge(kept.slice(*defaults.keys))
  end

  def current
    @current || refresh!
  end

  def add_override!(name, value)
    before = current[name]
    value, type = type_supervisor.to_db_value(name, value)
    provider.save(name, value, type)
    changed(name, before, type_supervisor.to_rb_value(name, value))
  end

  def remove_override!(name)
    name = name.to_sym
    before = current[name]
    provider.destroy(name)
    changed(name, before, defaults[name])
  end

  private

  def changed(name, before, after)
    current[name] = after
    return if before == after

    if client_settings.include?(name)
      MessageBus.publish("/client_settings", name: name, value: after)
    end
    DiscourseEvent.trigger(:site_setting_changed, name, before, after)
  end

  def ensure_setting!(name)
    return if has_setting?(name)
    raise Discourse::InvalidParameters,
          I18n.t("errors.site_settings.invalid_site_setting", name: name)
  end

  def setting(name, default, opts, plugin)
    type_supervisor.load_setting(name, default, opts)
    defaults[name] = default
    client_settings << name if opts[:client]
    plugins[name] = plugin if plugin
    define_accessors(name)
  end

  def define_accessors(name)
    define_singleton_method(name) { current[name] }
    define_singleton_method("#{name}?") { public_send(name) }
    define_singleton_method("#{name}=") { |value| add_override!(name, value) }

    convert = type_supervisor.member_conversion(name)
    return if convert.nil?
    define_singleton_method("#{name}_map") { public_send(name).to_s.split("|").map(&convert) }
  end
end
