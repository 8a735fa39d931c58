# frozen_string_literal: true

module DiscourseBindingVote
  # Who wrote the messages of a thread from elsewhere, with their accounts here. Two authors are the same
  # person by their address or what they are called there, by their account here, else by their name.
  class ImportPeople
    # guardian - of whoever asks: addresses tell accounts only to those who may see these
    def initialize(messages, guardian:)
      @messages = messages
      @guardian = guardian
    end

    # The ImportPeople.
    def all
      people = ImportAccounts.new(authors, guardian: guardian).find
      people = merge(people) { |one| one.account? ? one.account.id : one.object_id }
      shared = shared_names(people)
      merge(people) { |one| shared.include?(key(one)) ? one.object_id : key(one) }
    end

    private

    attr_reader :messages, :guardian

    def authors
      merge(messages.map { |message| ImportPerson.new(messages: [message]) }) do |one|
        one.username&.downcase || one.addresses.first || key(one)
      end
    end

    # The names that two people with accounts have by chance.
    def shared_names(people)
      people.select(&:account?).map { |one| key(one) }.tally.select { |_, count| count > 1 }.keys
    end

    # Nobody is the same because both have no name.
    def key(person)
      OneLineText.key(person.name).presence || person.object_id
    end

    def merge(people, &same)
      people.group_by(&same).values.map { |group| ImportPerson.merge(group) }
    end
  end
end
