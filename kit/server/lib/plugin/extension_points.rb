# frozen_string_literal: true

# Stands in for lib/plugin/instance.rb of Discourse. Left out: all methods that the plugin does not
# call. It is what a plugin.rb can add to the core.
module Plugin::ExtensionPoints
  # Names the page of the plugin below /admin/plugins; here the router of the playground knows it.
  def add_admin_route(label, location, opts = {})
    @admin_route = { label: label, location: location, **opts.slice(:use_new_show_route) }
  end

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

  # A check whose problems staff read on their dashboard, while the plugin is switched on.
  def register_problem_check(klass)
    DiscoursePluginRegistry.add_problem_check(klass, self)
  end

  # Associations that are loaded with the featured topics of categories, while the plugin is switched on.
  # The kit's page of categories has none.
  def register_category_list_topics_preloader_associations(associations)
    DiscoursePluginRegistry.register_category_list_topics_preloader_association(associations, self)
  end

  # What keys of the API can be kept to. The keys of the kit are kept to nothing.
  def add_api_key_scope(resource, action)
    DiscoursePluginRegistry.register_api_key_scope_mapping({ resource => action }, self)
  end

  # Adds a filter to /filter: a block that is given a relation of topics, the values that were asked
  # for, and the Guardian.
  def add_filter_custom_filter(name, &block)
    DiscoursePluginRegistry.register_custom_filter_mapping({ name => block }, self)
  end

  # Adds a filter to the search, evaluated in the Search, be the plugin switched on or off.
  def register_search_advanced_filter(trigger, &block)
    Search.advanced_filter(trigger, &block)
  end

  # Changes a value of the core on its way, while the plugin is switched on.
  def register_modifier(modifier_name, &block)
    DiscoursePluginRegistry.register_modifier(self, modifier_name, &block)
  end

  # A parameter of POST /posts, a string, that is handed to PostCreator among its options.
  def add_permitted_post_create_param(name)
    reloadable_patch { |plugin| Post.plugin_permitted_create_params[name] = { plugin: plugin } }
  end

  protected

  # An option of PostCreator that is kept with a post that waits for approval. The kit has no such posts.
  def allow_new_queued_post_payload_attribute(attribute_name)
    reloadable_patch { NewPostManager.add_plugin_payload_attribute(attribute_name) }
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
