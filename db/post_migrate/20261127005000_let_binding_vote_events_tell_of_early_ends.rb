# frozen_string_literal: true

# A vote's own history tells when it was closed early, since its outcome could no longer change.
class LetBindingVoteEventsTellOfEarlyEnds < ActiveRecord::Migration[7.0]
  BEFORE = %w[opened deadline_moved extended closed cancelled edited reminded result_posted].freeze
  AFTER = [*BEFORE, "closed_early"].freeze

  def up
    allow(AFTER)
  end

  # What is told stays told.
  def down
    allow(BEFORE, "NOT VALID")
  end

  private

  def allow(actions, validity = nil)
    quoted = actions.map { |action| "'#{action}'" }.join(", ")
    execute <<~SQL
      ALTER TABLE binding_vote_events
        DROP CONSTRAINT binding_vote_events_action,
        ADD CONSTRAINT binding_vote_events_action CHECK (action IN (#{quoted})) #{validity};
    SQL
  end
end
