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

      # The same of the voters of some ballots, and of one account more.
      #
      # ballot_ids - as an array of PostgreSQL's
      def keep_voters(ballot_ids, id)
        DB.exec(<<~SQL, ballot_ids: ballot_ids, id: id)
          SELECT 1 FROM users
          WHERE id = :id OR id IN (
            SELECT user_id FROM binding_vote_ballots
            WHERE id = ANY (CAST(:ballot_ids AS bigint[]))
          )
          ORDER BY id FOR KEY SHARE
        SQL
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
