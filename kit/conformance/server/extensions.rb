# frozen_string_literal: true

# The events that the stand-ins trigger and the values that they let plugins modify.
module Conformance::Extensions
  class << self
    def events(files = Conformance::Sources.stand_ins)
      calls(files, "trigger", "DiscourseEvent")
    end

    def modifiers(files = Conformance::Sources.stand_ins)
      calls(files, "apply_modifier", "DiscoursePluginRegistry")
    end

    private

    def calls(files, name, receiver)
      files.flat_map do |file|
        found = file.calls.select { |call| call.name == name && call.receiver == receiver }
        found.map { |call| [call, file] }
      end
    end
  end
end
