# frozen_string_literal: true

# A vote with which staff tries out how voting works. It decides nothing, and is removed with all of its
# traces (see DiscourseBindingVote::TestVote).
class AddTestToBindingVotes < ActiveRecord::Migration[7.0]
  def change
    add_column :binding_votes, :test, :boolean, default: false, null: false
  end
end
