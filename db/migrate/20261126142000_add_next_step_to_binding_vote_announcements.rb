# frozen_string_literal: true

# What happens next, as whoever posts a result by hand adds it. And by their posts announcements are
# looked up where somebody wants to edit one.
class AddNextStepToBindingVoteAnnouncements < ActiveRecord::Migration[7.0]
  def change
    add_column :binding_vote_announcements, :next_step, :string, limit: 500
    add_index :binding_vote_announcements, :post_id
  end
end
