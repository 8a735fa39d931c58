# frozen_string_literal: true

module DiscourseBindingVote
  module PluginSetup
    # What happens to accounts that have voted. Both run while the account is still there: the ballots
    # of one that is merged have gone to the other when it is deleted.
    module AccountLives
      def self.apply(plugin)
        plugin.on(:merging_users) { |source, target, *| Vote.inherit(from: source, to: target) }
        plugin.add_model_callback(User, :before_destroy) { Vote.forget(self) }
      end
    end
  end
end
