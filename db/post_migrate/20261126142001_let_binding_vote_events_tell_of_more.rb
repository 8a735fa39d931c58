# frozen_string_literal: true

# A vote's own history tells of more: that it was edited, that people were reminded by hand, and that
# its result was posted by hand.
class LetBindingVoteEventsTellOfMore < ActiveRecord::Migration[7.0]
  BEFORE = %w[opened deadline_moved extended closed cancelled].freeze
  AFTER = [*BEFORE, "edited", "reminded", "result_posted"].freeze

  def up
    allow(AFTER)
  end

  def down
    allow(BEFORE)
  end

  private

  def allow(actions)
    quoted = actions.map { |action| "'#{action}'" }.join(", ")
    execute <<~SQL
      ALTER TABLE binding_vote_events
        DROP CONSTRAINT binding_vote_events_action,
        ADD CONSTRAINT binding_vote_events_action CHECK (action IN (#{quoted}));
    SQL
  end
end
