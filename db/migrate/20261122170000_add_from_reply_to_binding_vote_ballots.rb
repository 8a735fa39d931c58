# frozen_string_literal: true

# Whether the choice of a ballot was read from the reply to which it points. Whenever a post changes, the
# ballots that point to it are looked up.
class AddFromReplyToBindingVoteBallots < ActiveRecord::Migration[7.0]
  def change
    add_column :binding_vote_ballots, :from_reply, :boolean, null: false, default: false
    add_index :binding_vote_ballots,
              :reply_post_id,
              where: "reply_post_id IS NOT NULL",
              name: "index_binding_vote_ballots_on_reply_post_id"
  end
end
