# frozen_string_literal: true

module DiscourseBindingVote
  class BaseController < ::ApplicationController
    requires_plugin PLUGIN_NAME

    before_action :read_values_as_text
    around_action :read_at_one_moment

    rescue_from Refusal do |refusal|
      with_resolved_locale do
        render_json_error(refusal.sentence, status: refusal.status, type: refusal.reason)
      end
    end

    # Something that is named was deleted meanwhile, be it one's own account.
    rescue_from(ActiveRecord::InvalidForeignKey) { rescue_discourse_actions(:not_found, 404) }

    private

    # A body of JSON may have numbers and truths, which mean what the same text in a form means.
    def read_values_as_text
      params.transform_values! do |value|
        [Numeric, TrueClass, FalseClass].any? { |kind| kind === value } ? value.to_s : value
      end
    end

    # Whoever asks gets what belongs together, and keeps nobody from casting meanwhile.
    def read_at_one_moment(&action)
      request.get? || request.head? ? Snapshot.read(&action) : yield
    end

    # The vote of the path. One in a topic that the person may not see does not exist for them.
    def vote
      @vote ||= seen(Vote.eager_load(topic: :category).find_by(id: params[:id]))
    end

    # Runs the block with the vote of the path under the lock of its row.
    def with_vote_locked
      Vote.locked(params[:id]) do |vote|
        @vote = seen(vote)
        yield
      end
    end

    def seen(vote)
      raise Discourse::NotFound if vote.nil? || !guardian.can_see?(vote.topic)
      vote
    end

    # A topic that the person may not see does not exist for them.
    def seen_topic(id)
      topic = Topic.find_by(id: id)
      raise Discourse::NotFound if topic.nil? || !guardian.can_see?(topic)
      topic
    end

    # Refuses with a reason that the Guardian gave, if it gave one.
    def permit(reason)
      raise Refusal.new(reason) if reason
    end

    # Those who are not logged in are told apart by their address.
    def limit_rate(action, most, period)
      type = ["binding-vote", action, (request.remote_ip if !current_user)].compact.join("-")
      RateLimiter.new(current_user, type, most, period).performed!
    end
  end
end
