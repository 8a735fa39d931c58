# frozen_string_literal: true

module DiscourseBindingVote
  # A vote as the widget shows it to one person.
  class VoteSerializer < VoteStateSerializer
    attributes :topic_id,
               :kind,
               :subject,
               :summary,
               :kind_name,
               :decides,
               :consequences,
               :details,
               :minus_needs_reason,
               :links,
               :opened_at,
               :last_message_id,
               :rule_text,
               :ends_early,
               :faces,
               :own,
               :post_difference,
               :badge

    has_one :opened_by, serializer: BasicUserSerializer, embed: :objects

    def summary
      object.summary_cooked
    end

    # The name of its kind, and what one of that kind decides, in the reader's language. The sentence is left
    # out where there is none.
    def kind_name
      terms.name
    end

    def decides
      terms.sentence(:decides, object.fields)
    end

    def include_decides?
      decides.present?
    end

    # What follows of each outcome, in the reader's language; left out where nothing is said of one.
    def consequences
      %w[passed failed cancelled].index_with { |end_| terms.sentence(end_, object.fields) }.compact
    end

    # What is said in the fields of its kind, but for what the sentence says already.
    def details
      object
        .field_values
        .slice(*terms.unsaid_fields(object.fields))
        .map { |field, value| { label: field.label, value: value, type: field.type } }
    end

    def include_details?
      details.any?
    end

    # Whether a binding -1 needs a reason.
    def minus_needs_reason
      terms.minus_needs_reason?
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

    # The rule in the reader's language.
    def rule_text
      RuleText.new(object.rule).to_h
    end

    # Whether it is closed once further ballots can no longer change its outcome. Left out where it is not.
    def ends_early
      true
    end

    def include_ends_early?
      object.open? && object.electorate.present? && terms.ends_early?
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

    delegate :terms, to: :object

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
      ballots.own && BallotSerializer.new(ballots.own, root: false).as_json.except(:user)
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
