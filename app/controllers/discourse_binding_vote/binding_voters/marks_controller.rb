# frozen_string_literal: true

module DiscourseBindingVote
  # Marking people as binding or not binding from a vote: in it, in its category, or everywhere.
  class MarksController < BaseController
    requires_login
    limits "marks", :update, :preview, :destroy, :lift_preview

    # Marks those who are named. Nothing is done where one of them is not known.
    def update
      keep_roster do
        change = place(named_people)
        render_json_dump(
          vote: serialize_data(vote.reload, VoteStateSerializer, root: false),
          **outcome(change),
        )
      end
    end

    # What that would do, and whom the names mean; nothing is changed.
    def preview
      keep_roster do
        named = NamedPeople.new(input[:usernames])
        people = plain_name || accounts(named)
        effects =
          (
            if people.empty?
              []
            else
              Roster::Preview.of_placing(people, binding: input[:binding], **target)
            end
          )

        render_json_dump(
          found: serialize_data(named.found, BasicUserSerializer),
          doubtful:
            named.doubtful.map do |doubt|
              {
                name: doubt.name,
                reason: doubt.reason,
                user: serialize_data(doubt.user, BasicUserSerializer, root: false),
              }
            end,
          unknown: named.unknown,
          effects: visible(effects),
        )
      end
    end

    # Lifts a mark, wherever it holds.
    def destroy
      render_json_dump(outcome(lift))
    end

    # What that would do; nothing is changed.
    def lift_preview
      render_json_dump(effects: visible(Roster::Preview.of_lifting(liftable_mark)))
    end

    private

    def lift
      liftable_mark.lift(by: current_user)
    end

    def liftable_mark
      permit guardian.binding_vote_roster_refusal(
               mark.vote ? mark.vote.topic.category : mark.category,
             )
      mark
    end

    # Found among those that the person may see.
    def mark
      @mark ||= find_mark
    end

    def find_mark
      mark = Mark.includes(:vote, :category).find_by(id: input[:mark_id])
      hidden = mark.nil? || !guardian.can_see_binding_vote_mark?(mark)
      raise Refusal.new(:no_such_mark) if hidden
      mark
    end

    def keep_roster
      category = vote.topic.category
      everywhere = input[:scope] == "everywhere"
      permit guardian.binding_vote_roster_refusal(everywhere ? nil : category)
      yield
    end

    def named_people
      return plain_name if plain_name

      named = NamedPeople.new(input[:usernames])
      raise Refusal.new(:nobody_named) if !named.any?
      unknown = named.unknown + full_names(named)
      raise Refusal.new(:unknown_people, names: unknown.join(", ")) if unknown.any?
      accounts(named)
    end

    # The one under whose name a ballot was recorded, as an Array; nil where accounts are named.
    def plain_name
      input[:name].present? ? [PlainName.read(input[:name])] : nil
    end

    def accounts(named)
      doubtful = named.doubtful.reject { |doubt| doubt.reason == "full_name" }
      named.found + doubtful.map(&:user)
    end

    # Names that only a full name matches are no usernames, and are not marked unasked.
    def full_names(named)
      named.doubtful.select { |doubt| doubt.reason == "full_name" }.map(&:name)
    end

    def place(people)
      Mark.place(
        people,
        **input.slice(:binding, :reason),
        by: current_user,
        at_hand: (vote if input[:id]),
        **target,
      )
    end

    # Where the mark is to hold, as Mark.place wants it.
    def target
      {
        vote: (vote if input[:scope] == "vote"),
        category: (vote.topic.category if input[:scope] == "category"),
      }
    end

    # What a RosterChange did, and where it is not done yet, its id and in how many votes that is so.
    def outcome(change)
      left = change.left
      under_way = { id: change.id, left: left } if left > 0
      { effects: visible(change.effects), under_way: under_way }
    end

    # Those on votes that the person may see.
    def visible(effects)
      effects.select { |effect| guardian.can_see?(effect.vote.topic) }.map(&:to_h)
    end
  end
end
