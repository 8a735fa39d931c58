# frozen_string_literal: true

# Stands in for lib/discourse_event.rb of Discourse. Left out: nothing that a plugin meets. Plugins
# listen to it.
class DiscourseEvent
  class << self
    def events
      @events ||= Hash.new { |hash, name| hash[name] = Set.new }
    end

    def trigger(event_name, *args, **kwargs)
      events[event_name].each { |listener| listener.call(*args, **kwargs) }
    end

    def on(event_name, &block)
      events[event_name] << block
    end

    def off(event_name, &block)
      raise ArgumentError, "DiscourseEvent.off must reference a block" if block.nil?
      events[event_name].delete(block)
    end
  end
end
