# frozen_string_literal: true

module DiscourseBindingVote
  class BaseController < ::ApplicationController
    requires_plugin PLUGIN_NAME

    # JSON has no theme, and which one a person has would be asked for.
    skip_before_action :handle_theme, if: -> { request.format&.json? }

    # The kind in RateLimits of each action that has one.
    class_attribute :rate_limits, instance_accessor: false, default: {}

    # In this order, so that the refusal of what is given counts as one.
    around_action :limit_rate
    around_action :read_at_one_moment
    before_action :input

    rescue_from(Refusal) { |refusal| refuse(refusal) }

    class << self
      private

      def limits(kind, *actions)
        self.rate_limits = rate_limits.merge(actions.to_h { |action| [action.to_s, kind] })
      end
    end

    # Something that is named was deleted meanwhile, be it one's own account.
    rescue_from(ActiveRecord::InvalidForeignKey) { rescue_discourse_actions(:not_found, 404) }

    private

    # Rails reads what came with the request before all callbacks, where nothing could be rescued.
    def process_action(*)
      refusal = reading_refusal
      return super if refusal.nil?

      # Rendering reads them too.
      path = request.path_parameters.with_indifferent_access
      request.set_header("action_dispatch.request.parameters", path)
      refuse(refusal)
    end

    # The Refusal of a request that is not read; nil where it can be.
    def reading_refusal
      Refusal.new(:unreadable_request) if !Parameters.readable?(request)
    end

    def refuse(refusal)
      thing = refusal.key ? { extras: { key: refusal.key } } : {}
      with_resolved_locale do
        render_json_error(refusal.sentence, status: refusal.status, type: refusal.reason, **thing)
      end
    end

    # Whoever asks gets what belongs together, and keeps nobody from casting meanwhile.
    def read_at_one_moment(&action)
      request.get? || request.head? ? Snapshot.read(&action) : yield
    end

    # Those who are not logged in are told apart by their address.
    def limit_rate(&action)
      kind = self.class.rate_limits[action_name]
      return yield if kind.nil?
      RateLimits.count(kind, current_user, address: request.remote_ip, &action)
    end

    # What is given to the action, by the names of its parameters.
    def input
      @input ||= Parameters.read("#{controller_name}##{action_name}", params)
    end

    # The number of the page of a list that is asked for.
    def page
      input[:page].to_i
    end

    # The vote of the path. One in a topic that the person may not see does not exist for them.
    def vote
      @vote ||= seen(Vote.find_with_topic(input[:id]))
    end

    # Runs the block with the vote of the path under the lock of its row.
    def with_vote_locked
      Vote.locked(input[:id]) do |vote|
        @vote = seen(vote)
        yield
      end
    end

    # The JSON of where the vote stands.
    def vote_state(vote)
      serialize_data(vote, VoteStateSerializer, root: false)
    end

    def seen(vote)
      raise Discourse::NotFound if vote.nil? || !guardian.can_see?(vote.topic)
      vote
    end

    # The topic or category of that id. One that the person may not see does not exist for them.
    def find_seen(model, id)
      record = model.find_by(id: id)
      raise Discourse::NotFound if record.nil? || !guardian.can_see?(record)
      record
    end

    # The category of that name among the parameters, nil where none is given.
    def given_category
      find_seen(Category, input[:category_id]) if input[:category_id]
    end

    # Refuses with a reason that the Guardian gave, if it gave one.
    def permit(reason)
      raise Refusal.new(reason) if reason
    end
  end
end
