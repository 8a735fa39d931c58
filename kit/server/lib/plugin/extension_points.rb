# frozen_string_literal: true

# What a plugin.rb can add to the core: of Plugin::Instance (lib/plugin/instance.rb).
module Plugin::ExtensionPoints
  # Listens to an event, while the plugin is switched on.
  def on(event_name, &block)
    DiscourseEvent.on(event_name) { |*args, **kwargs| block.call(*args, **kwargs) if enabled? }
  end

  # Adds a callback to a model, evaluated in the record while the plugin is switched on.
  def add_model_callback(klass_name, callback, options = {}, &block)
    reloadable_patch do |plugin|
      klass_name
        .to_s
        .constantize
        .public_send(callback, **options) { instance_exec(&block) if plugin.enabled? }
    end
  end

  # Adds an attribute to a serializer and to those that inherit from it. It is left out while the
  # plugin is switched off, unless respect_plugin_enabled is false, or when the condition, which is
  # evaluated in the serializer, does not hold.
  def add_to_serializer(
    serializer,
    attr,
    respect_plugin_enabled: true,
    include_condition: nil,
    &block
  )
    raise ArgumentError, "use include_condition" if attr.to_s.start_with?("include_")

    reloadable_patch do |plugin|
      base = serializer_class(serializer)
      ([base] + base.descendants).each do |klass|
        klass.attributes(attr)
        klass.define_method(attr, &block)
        next if !respect_plugin_enabled && include_condition.nil?

        klass.define_method("include_#{attr}?") do
          next false if respect_plugin_enabled && !plugin.enabled?
          include_condition ? instance_exec(&include_condition) : true
        end
      end
    end
  end

  # Associations that are loaded with a list of topics, while the plugin is switched on.
  def register_topic_preloader_associations(fields)
    DiscoursePluginRegistry.register_topic_preloader_association(fields, self)
  end

  private

  # Runs a block that changes classes, now; the real one does so again whenever they are loaded anew.
  def reloadable_patch(plugin = self)
    yield plugin
  end

  def serializer_class(name)
    "#{name.to_s.classify}Serializer".safe_constantize || "#{name}Serializer".constantize
  end
end
