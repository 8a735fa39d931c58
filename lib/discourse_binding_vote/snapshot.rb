# frozen_string_literal: true

module DiscourseBindingVote
  # Reading that locks nothing, and that no write comes in between.
  module Snapshot
    # Runs the block so that all it reads is of one moment, that of its first query. Within a transaction
    # that is open already, it reads what that reads. Returns what the block returns.
    #
    # The transaction is not READ ONLY: where the forum itself writes while it reads, as it does a slug
    # that is missing, it would take the refusal for a database that is read-only, and so would make
    # itself read-only.
    def self.read(&block)
      connection = ActiveRecord::Base.connection
      # What was read before is of an earlier moment.
      connection.clear_query_cache
      return yield if connection.transaction_open?

      ActiveRecord::Base.transaction(isolation: :repeatable_read, &block)
    end
  end
end
