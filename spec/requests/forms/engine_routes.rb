# frozen_string_literal: true

# The routes of the engine: of each the name in Parameters, the verb and the path.
module EngineRoutes
  ALL =
    DiscourseBindingVote::Engine
      .routes
      .routes
      .map do |route|
        controller, action = route.defaults.values_at(:controller, :action)
        {
          name: "#{controller.delete_prefix("discourse_binding_vote/")}##{action}",
          verb: route.verb.downcase,
          path: route.path.spec.to_s.delete_suffix("(.:format)").delete_suffix("/"),
        }
      end
      .uniq
end
