# frozen_string_literal: true

module DiscourseBindingVote
  class VotesController < BaseController
    requires_login only: [:create]

    def index
      filter = params.permit(:state, :page)
      page = filter[:page].to_i.clamp(0, 1_000_000)
      limit_rate("lists", 60, 1.minute)
      list = VoteList.new(guardian, state: filter[:state], page: page)

      render_json_dump(votes: serialize_data(list.votes, ListedVoteSerializer), more: list.more?)
    end

    def show
      render_vote(vote)
    end

    def create
      opening = params.permit(:topic_id, :closes_at, :rule, *Matter::FIELDS)
      topic = Topic.find_by(id: opening.require(:topic_id))
      raise Discourse::NotFound if topic.nil? || !guardian.can_see?(topic)
      permit guardian.binding_vote_opening_refusal(topic)
      limit_rate("openings", 10, 1.hour)

      texts = opening.to_h.symbolize_keys.except(:topic_id)
      render_vote Vote.open(topic: topic, by: current_user, **texts)
    end

    private

    def render_vote(vote)
      render_json_dump(binding_vote: VoteSerializer.new(vote, scope: guardian, root: false).as_json)
    end
  end
end
