# frozen_string_literal: true

# Stands in for DiscourseEvent::TestHelper (spec/support/discourse_event_helper.rb).
module DiscourseEventTracking
  def trigger(event_name, *params, **kwargs)
    super
    return if @tracked.nil?
    params += [kwargs] if kwargs.any?
    @tracked << { event_name: event_name, params: params }
  end

  # The events of the block, all or those of a name and with arguments.
  def track_events(event_name = nil, args: nil)
    @tracked = tracked = []
    yield
    @tracked = nil
    tracked.select do |event|
      (event_name.nil? || event[:event_name] == event_name) && (args.nil? || event[:params] == args)
    end
  end

  def track(event_name, args: nil, &block)
    track_events(event_name, args: args, &block).first
  end
end

DiscourseEvent.singleton_class.prepend DiscourseEventTracking
