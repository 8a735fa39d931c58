# frozen_string_literal: true

module DiscourseBindingVote
  # A vote as the widget shows it to one person.
  class VoteSerializer < VoteTermsSerializer
    attributes :topic_id,
               :kind,
               :subject,
               :summary,
               :links,
               :opened_at,
               :last_message_id,
               :faces,
               :own,
               :post_difference,
               :badge

    has_one :opened_by, serializer: BasicUserSerializer, embed: :objects

    def summary
      object.summary_cooked
    end

    def include_links?
      object.links.present?
    end

    def opened_at
      object.created_at
    end

    def last_message_id
      MessageBus.last_id(Publisher.channel(object.topic_id))
    end

    # Whose binding ballots stand on each side. Left out where there are none.
    def faces
      ballots.faces
    end

    def include_faces?
      faces.present?
    end

    def opened_by
      facts.opener
    end

    # What concerns the person who looks.
    def own
      {
        ballot: own_ballot,
        binds: ballots.binds?,
        refusal: scope.binding_ballot_refusal(object.topic),
        **management,
        **roster,
        **proposed,
      }
    end

    # What the history of the first post has to show to that person.
    def post_difference
      { post_id: difference.post_id, revision: difference.number }
    end

    def include_post_difference?
      object.post_edited_at.present? && difference.present?
    end

    # Whether it has a badge for outside the forum. Left out where it has none.
    def badge
      true
    end

    def include_badge?
      Badge.for?(object.topic)
    end

    private

    # What the person may do to the vote as one who manages it.
    def management
      return {} if !scope.can_manage_binding_vote?(object)
      removal = scope.binding_vote_removing_refusal(object).nil? ? { can_remove: true } : {}
      return { can_manage: true, remindable_at: facts.remindable_at, **removal } if object.open?
      facts.result_missing? ? { can_post_result: true, **removal } : removal
    end

    def difference
      @difference ||= object.revisions_for(scope).order(:number).first
    end

    # In which scopes the person may say who is binding; left out where in none.
    def roster
      @roster ||= { roster: scope.binding_vote_roster_scopes(object).presence }.compact
    end

    # What the person's own replies propose, and, for those who keep the roster, how much waits in all.
    # Each is left out where there is none.
    def proposed
      return {} if scope.anonymous? || object.ended? || !facts.proposed?
      count = roster.any? ? object.proposed_ballots.waiting.count : 0
      {
        proposed_ballots: own_proposed_ballots.presence,
        proposed_count: (count if count > 0),
        asked: asked,
      }.compact
    end

    # Who was asked when the vote opened, for the one who opened it and those who keep the roster.
    def asked
      return if object.opened_by_id != scope.user.id && roster.empty?
      found = object.proposed_ballots.found
      people = found.count
      { people: people, answered: people - found.waiting.count } if people > 0
    end

    def own_proposed_ballots
      object
        .proposed_ballots
        .listed
        .where(user_id: scope.user.id)
        .map do |proposed|
          proposed.user = scope.user
          proposed.binds = ballots.binds?
          ProposedBallotSerializer.new(proposed, root: false).as_json
        end
    end

    def own_ballot
      ballots.own && BallotSerializer.new(ballots.own, own: true, root: false).as_json
    end

    def facts
      @facts ||= PageFacts.of(object)
    end

    # Those that the page of a topic has loaded with its posts, else these alone.
    def ballots
      @ballots ||=
        options[:ballots] || PageBallots.new(object, user: (scope.user if scope.authenticated?))
    end
  end
end
