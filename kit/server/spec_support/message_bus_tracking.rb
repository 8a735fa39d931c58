# frozen_string_literal: true

# Stands in for MessageBus::DiagnosticsHelper (spec/support/diagnostics_helper.rb).
module MessageBusTracking
  def publish(channel, data, opts = nil)
    id = super
    if @tracked && (@tracked_channel.nil? || @tracked_channel == channel)
      message = MessageBus::Message.new(-1, id, channel, data)
      message.user_ids = opts[:user_ids] if opts
      message.group_ids = opts[:group_ids] if opts
      @tracked << message
    end
    id
  end

  # The messages that the block publishes, on a channel or on all.
  def track_publish(channel = nil)
    @tracked_channel = channel
    @tracked = tracked = []
    yield
    tracked
  ensure
    @tracked = nil
  end
end

MessageBus.singleton_class.prepend MessageBusTracking
