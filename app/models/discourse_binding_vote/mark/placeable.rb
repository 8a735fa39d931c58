# frozen_string_literal: true

module DiscourseBindingVote
  # Marking people.
  module Mark::Placeable
    extend ActiveSupport::Concern

    # What the log of staff actions calls it, by whether the people are binding.
    LOGGED = {
      true => "binding_vote_marked_binding",
      false => "binding_vote_marked_not_binding",
    }.freeze

    class_methods do
      # Marks people as binding, or as not binding, which is then carried into the open votes that it
      # reaches. Their marks of the same place are lifted. Who may do so, the Guardian says. Returns the
      # RosterChange.
      #
      # people  - Users, or Strings: plain names under which ballots of elsewhere are recorded
      # reason  - a plain text of at most Ballot::REASON_LIMIT characters, which has to be given
      # at_hand - the Vote at which the person looks, if at one
      # place   - where it holds: vote: or category:, everywhere without either; with the id of a kind
      #           as kind: only in votes of that kind, which one for a vote does not have
      #
      # Raises Refusal.
      def place(people, binding:, reason:, by:, at_hand: nil, **place)
        reason = Ballot.clean_reason(reason) || raise(Refusal.new(:mark_reason_missing))
        marked = { binding: binding, reason: reason, marked_by: by, **place }
        marks = people.uniq.map { |person| new(**marked, **identity(person)) }

        changing_roster(marks, by: by, at_hand: at_hand) do |id|
          lift_now(standing.where(marks.first.reach).of_people(marks), by: by, lifting_id: id)
          place_now(marks, placing_id: id)
          log_placing(marks, by)
        end
      end

      # Writes marks that are new, and nothing else.
      #
      # placing_id - what tells that they were placed together
      def place_now(marks, placing_id:)
        return if marks.empty?
        marks.each { |mark| mark.placing_id = placing_id }
        insert_all!(marks.map { |mark| mark.attributes.except("id", "created_at") })
      end

      # Writes marks of one place that were placed at once into the log of staff actions, as one action.
      def log_placing(marks, by)
        marks.first.log(LOGGED.fetch(marks.first.binding), by, people: marks.map(&:person))
      end

      private

      def identity(person)
        person.is_a?(User) ? { user: person } : { name: person }
      end
    end
  end
end
