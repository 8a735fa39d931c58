# frozen_string_literal: true

module DiscourseBindingVote
  # Somebody who wrote messages in a thread from elsewhere.
  #
  # messages - their ThreadMessages, newest first
  # account  - the User whom they may be, nil where nobody is found
  # match    - how that was found: by "email", "username" or "name"; "doubtful" where it may be another
  ImportPerson =
    Struct.new(:messages, :account, :match, keyword_init: true) do
      # Several as one, with the account of which there is the least doubt.
      def self.merge(people)
        known = people.min_by { |one| ImportAccounts::MATCHES.index(one.match) }
        messages = people.flat_map(&:messages).sort.reverse
        new(messages: messages, account: known.account, match: known.match)
      end

      # The newest name that they gave; "" where they gave none.
      def name
        messages.map(&:name).find(&:present?).to_s
      end

      # What they are called there.
      def username
        messages.filter_map(&:username).first
      end

      def addresses
        messages.filter_map(&:address).uniq
      end

      # Whether a ballot is recorded for the account unasked.
      def account?
        !account.nil? && match != "doubtful"
      end

      # For whom a ballot is recorded: a User or a plain name.
      def voter
        account? ? account : name
      end

      # Has it be a plain name, whoever has that.
      def forget_account
        self.account = self.match = nil
      end
    end
end
