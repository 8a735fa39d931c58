# frozen_string_literal: true

module DiscourseBindingVote
  # A thread from elsewhere, read for a vote. Nothing is recorded.
  class ImportReading
    include ActiveModel::Serialization

    delegate :format, to: :source

    # source   - a ThreadSource
    # guardian - of whoever reads it
    # pattern  - the LinkPattern for messages without a link of their own, nil where none is given
    def initialize(vote, source, guardian:, pattern: nil)
      @vote = vote
      @source = source
      @guardian = guardian
      @pattern = pattern
    end

    # How many messages were read.
    def size
      source.messages.size
    end

    # Whether a vote has no link of its own.
    def link_needed
      said.values.any? { |one| one.vote? && own_link(one.message).nil? }
    end

    # The ImportRows, one a person, oldest first.
    def rows
      @rows ||=
        begin
          people.each { |person| person.forget_account if named_already?(person) }
          people
            .map do |one|
              ImportRow.new(one, said.values_at(*one.messages.map(&:key)), voters: voters)
            end
            .sort_by { |row| row.said.message }
        end
    end

    private

    attr_reader :vote, :source, :guardian, :pattern

    def people
      @people ||= ImportPeople.new(source.messages, guardian: guardian).all
    end

    def said
      @said ||=
        source.messages.to_h do |one|
          [one.key, SaidVote.new(one, link: own_link(one) || found_link(one))]
        end
    end

    def own_link(message)
      SourceLink.read(message.link) if message.link
    rescue Refusal
      nil
    end

    def found_link(message)
      pattern&.link_of(message.message_id)
    end

    # Whose ballot is recorded under their name, has it corrected there, though there is an account.
    def named_already?(person)
      person.account && !voters.ballot_of(person.account) && voters.ballot_of(person.name)
    end

    def voters
      @voters ||=
        Voters.new(vote, people.flat_map { |one| [one.account, one.name.presence] }.compact)
    end
  end
end
