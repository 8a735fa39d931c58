# frozen_string_literal: true

module DiscourseBindingVote
  # A vote as the widget shows it to one person.
  class VoteSerializer < VoteStateSerializer
    attributes :topic_id, :kind, :subject, :summary, :opened_at, :last_message_id, :own

    has_one :opened_by, serializer: BasicUserSerializer, embed: :objects

    def summary
      object.summary_cooked
    end

    def opened_at
      object.created_at
    end

    def last_message_id
      MessageBus.last_id(Publisher.channel(object.topic_id))
    end

    # What concerns the person who looks.
    def own
      {
        ballot: own_ballot,
        binds: scope.authenticated? && Roster.new(object).binding?(scope.user),
        refusal: scope.binding_ballot_refusal(object.topic),
        can_manage: object.open? && scope.can_manage_binding_vote?(object),
        **roster,
      }
    end

    private

    # In which scopes the person may say who is binding; left out where in none.
    def roster
      { roster: scope.binding_vote_roster_scopes(object).presence }.compact
    end

    def own_ballot
      return if scope.anonymous?
      ballot = object.ballots.find_by(user_id: scope.user.id)
      ballot && BallotSerializer.new(ballot, root: false).as_json.except(:user)
    end
  end
end
