# frozen_string_literal: true

module DiscourseBindingVote
  # What those do who keep the roster. Whose roster that is (`category`), each kind says.
  class RosterKeepingController < BaseController
    limits "marks", :update, :preview

    # What marking those who are named would do, and whom the names mean; nothing is changed.
    def preview
      permit keeping_refusal
      people = plain_name || named.users
      effects = Roster::Preview.of_placing(people, binding: input[:binding], **place)

      render_json_dump(
        found: serialize_data(named.found, BasicUserSerializer),
        doubtful: serialize_data(named.doubtful, DoubtSerializer),
        unknown: named.unknown,
        already: already(people),
        effects: visible(effects),
      )
    end

    private

    # Marks those who are named, and returns the RosterChange. Nothing is done where one of them is not
    # known.
    #
    # at_hand - the Vote at which the person looks, if at one
    def mark_people(at_hand: nil)
      permit keeping_refusal
      people = plain_name || named.known_users
      marked = input.slice(:binding, :reason)
      Mark.place(people, **marked, by: current_user, at_hand: at_hand, **place)
    end

    def keeping_refusal
      guardian.binding_vote_roster_refusal(category)
    end

    # The first of marks of one place, which the person may see, and say there who is binding.
    def keepable_mark(marks)
      mark = marks.includes(:vote, :category).first
      hidden = mark.nil? || !guardian.can_see_binding_vote_mark?(mark)
      raise Refusal.new(:no_such_mark) if hidden
      permit guardian.binding_vote_roster_refusal(mark.roster_category)
      mark
    end

    # Where the marks are to hold, as Mark.place wants it.
    def place
      { category: (category if input[:scope] == "category"), kind: kind&.id }
    end

    # The Kind to whose votes marks are kept; nil for votes of all kinds.
    def kind
      return if input[:kind].blank?
      raise Refusal.new(:kind_of_one_vote) if input[:scope] == "vote"
      @kind ||= VoteKinds.find(input[:kind]) || raise(Refusal.new(:unknown_kind))
    end

    def named
      @named ||= NamedPeople.new(input[:usernames])
    end

    # The one under whose name a ballot was recorded, as an Array; nil where accounts are named.
    def plain_name
      input[:name].present? ? [PlainName.read(input[:name])] : nil
    end

    # What a RosterChange did, by which id that can be undone, and where it is not done yet, its id and in
    # how many votes that is so.
    def outcome(change)
      left = change.left
      under_way = { id: change.id, left: left } if left > 0
      { effects: visible(change.effects), undo_id: change.undo_id, under_way: under_way }
    end

    # The ids of the accounts that are already what they would be marked as.
    def already(people)
      ids = people.filter_map { |person| person.id if person.is_a?(User) }
      bindings(ids).filter_map { |id, binding| id if binding == input[:binding] }
    end

    # Those on votes that the person may see.
    def visible(effects)
      effects.select { |effect| guardian.can_see?(effect.vote.topic) }.map(&:to_h)
    end
  end
end
