# frozen_string_literal: true

# How many people the binding ballots of a vote can come from in all, kept with it so that a list of
# votes need not ask for each; null where that is not known.
class AddElectorateToBindingVotes < ActiveRecord::Migration[7.0]
  def change
    add_column :binding_votes, :electorate, :integer
  end
end
