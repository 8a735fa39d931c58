# frozen_string_literal: true

module DiscourseBindingVote
  # Marking people as binding or not binding from a vote: in it, in its category, or everywhere.
  class MarksController < BaseController
    requires_login

    # Marks those who are named. Nothing is done where one of them is not known.
    def update
      keep_roster do
        people = named_people
        effects = place(people)
        render_json_dump(
          vote: serialize_data(vote.reload, VoteStateSerializer, root: false),
          effects: visible(effects),
        )
      end
    end

    # What that would do, and whom the names mean; nothing is changed.
    def preview
      keep_roster do
        named = NamedPeople.new(mark_params[:usernames])
        people = plain_name || accounts(named)
        effects = people.empty? ? [] : RosterEffect.rehearse { place(people, reason: "preview") }

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
      render_json_dump(effects: visible(lift))
    end

    # What that would do; nothing is changed.
    def lift_preview
      render_json_dump(effects: visible(RosterEffect.rehearse { lift }))
    end

    private

    def lift
      mark = Mark.includes(:vote, :category).find_by(id: params[:mark_id])
      refuse_hidden(mark)
      permit guardian.binding_vote_roster_refusal(
               mark.vote ? mark.vote.topic.category : mark.category,
             )
      limit_rate("marks", 60, 1.minute)

      effects_on mark.lift(by: current_user)
    end

    def mark_params
      @mark_params ||= params.permit(:usernames, :name, :binding, :scope, :reason)
    end

    def keep_roster
      raise Refusal.new(:unknown_scope) if Mark::SCOPES.exclude?(mark_params[:scope])
      category = vote.topic.category
      everywhere = mark_params[:scope] == "everywhere"
      permit guardian.binding_vote_roster_refusal(everywhere ? nil : category)
      limit_rate("marks", 60, 1.minute)
      yield
    end

    def named_people
      return plain_name if plain_name

      named = NamedPeople.new(mark_params[:usernames])
      raise Refusal.new(:nobody_named) if !named.any?
      unknown = named.unknown + full_names(named)
      raise Refusal.new(:unknown_people, names: unknown.join(", ")) if unknown.any?
      accounts(named)
    end

    # The one under whose name a ballot was recorded, as an Array; nil where accounts are named.
    def plain_name
      mark_params[:name].present? ? [Elsewhere.read_name(mark_params[:name])] : nil
    end

    def accounts(named)
      doubtful = named.doubtful.reject { |doubt| doubt.reason == "full_name" }
      named.found + doubtful.map(&:user)
    end

    # Names that only a full name matches are no usernames, and are not marked unasked.
    def full_names(named)
      named.doubtful.select { |doubt| doubt.reason == "full_name" }.map(&:name)
    end

    def place(people, reason: mark_params[:reason])
      effects_on Mark.place(
                   people,
                   binding: mark_params.require(:binding) == "true",
                   reason: reason,
                   by: current_user,
                   **target,
                 )
    end

    # Where the mark is to hold, as Mark.place wants it.
    def target
      {
        vote: (vote if mark_params[:scope] == "vote"),
        category: (vote.topic.category if mark_params[:scope] == "category"),
      }
    end

    def effects_on(votes)
      votes.map { |vote| RosterEffect.new(vote) }
    end

    # Those on votes that the person may see.
    def visible(effects)
      effects.select { |effect| guardian.can_see?(effect.vote.topic) }.map(&:to_h)
    end

    def refuse_hidden(mark)
      hidden = mark.nil? || (mark.vote && !guardian.can_see?(mark.vote.topic))
      raise Refusal.new(:no_such_mark) if hidden
    end
  end
end
