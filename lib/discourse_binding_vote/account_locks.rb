# frozen_string_literal: true

module DiscourseBindingVote
  # Locks on accounts, for the rest of a transaction. Whatever locks several things locks them in one
  # order, so that no two transactions wait for each other: topics and posts, the vote, accounts, marks,
  # ballots. Deleting an account, which the database carries into marks and ballots, begins at accounts.
  module AccountLocks
    class << self
      # Nobody deletes these accounts; a ballot or mark can name them.
      def keep(*ids)
        lock(ids, "FOR KEY SHARE")
      end

      # Besides, nobody else marks these.
      def claim(*ids)
        lock(ids, "FOR NO KEY UPDATE")
      end

      # Nothing that names this account can be written any more, or is being written.
      def close(id)
        lock([id], "FOR UPDATE")
      end

      private

      def lock(ids, strength)
        User.where(id: ids.flatten.compact.uniq).order(:id).lock(strength).pluck(:id)
      end
    end
  end
end
