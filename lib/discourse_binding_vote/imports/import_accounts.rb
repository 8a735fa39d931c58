# frozen_string_literal: true

module DiscourseBindingVote
  # The accounts of people of a thread from elsewhere: by their mail address, else by their name.
  class ImportAccounts
    # How an account may be found, the surest first.
    MATCHES = ["email", "username", "name", "doubtful", nil].freeze

    # people   - ImportPeople
    # guardian - of whoever asks
    def initialize(people, guardian:)
      @people = people
      @guardian = guardian
    end

    # The people, with the accounts that are found.
    def find
      people.each do |person|
        account, match = by_address(person) || by_username(person) || by_name(person)
        person.account = account
        person.match = match
      end
    end

    private

    attr_reader :people, :guardian

    def by_address(person)
      account = accounts_of_addresses.values_at(*person.addresses).compact.first
      [account, "email"] if account
    end

    # What somebody is called there, or has as a name, is a username here, whoever else has that name.
    def by_username(person)
      account = usernames_of(person).filter_map { |name| accounts_of_usernames[name] }.first
      [account, name_of_address?(person) ? "doubtful" : "username"] if account
    end

    def by_name(person)
      accounts = accounts_of_names.fetch(person.name.downcase, [])
      return if accounts.empty?
      [accounts.first, accounts.one? && !name_of_address?(person) ? "name" : "doubtful"]
    end

    # Whether the name is but what stands before the @ of an address, which anybody can have.
    def name_of_address?(person)
      person.addresses.any? { |address| address.start_with?("#{person.name.downcase}@") }
    end

    def usernames_of(person)
      names = [person.username, (person.name if person.username.nil?)].compact_blank
      names.flat_map { |name| [User.normalize_username(name), OneLineText.key(name)] }.uniq
    end

    def accounts_of_addresses
      @accounts_of_addresses ||=
        if guardian.can_check_emails?(guardian.user)
          addresses = people.flat_map(&:addresses)
          emails = UserEmail.where("lower(email) IN (?)", addresses).pluck(:email, :user_id)
          users = everyone.where(id: emails.map(&:last)).index_by(&:id)
          emails.to_h { |email, id| [email.downcase, users[id]] }
        else
          {}
        end
    end

    def accounts_of_usernames
      @accounts_of_usernames ||=
        everyone.where(username_lower: people.flat_map { |one| usernames_of(one) }).index_by(
          &:username_lower
        )
    end

    # Several people may have a name.
    def accounts_of_names
      @accounts_of_names ||=
        if SiteSetting.enable_names
          names = people.map { |person| person.name.downcase }.compact_blank
          named = everyone.where("lower(name) IN (?)", names).order(:username_lower)
          named.group_by { |user| user.name.downcase }
        else
          {}
        end
    end

    # A staged account is none that its person has made.
    def everyone
      User.where("users.id > 0").where(staged: false)
    end
  end
end
