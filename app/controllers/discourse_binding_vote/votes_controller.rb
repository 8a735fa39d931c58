# frozen_string_literal: true

module DiscourseBindingVote
  class VotesController < BaseController
    requires_login only: [:create]

    # The page of the forum's votes; its JSON is the list.
    def index
      wanted = params.permit(:state, :kind, :category_id, :page).to_h.symbolize_keys
      limit_rate("lists", 60, 1.minute)
      page = wanted[:page].to_i.clamp(0, 1_000_000)
      list = VoteList.new(guardian, **wanted, page: page)

      render_json_dump(
        votes: serialize_data(list.votes, ListedVoteSerializer),
        more: list.more?,
        categories: list.categories.map { |category| category_json(category) },
      )
    end

    def show
      render_vote(vote)
    end

    def create
      opening = params.permit(:topic_id, :closes_at, :rule, :ask_found, *Matter::FIELDS)
      topic = seen_topic(opening.require(:topic_id))
      permit guardian.binding_vote_opening_refusal(topic)
      limit_rate("openings", 10, 1.hour)

      texts = opening.to_h.symbolize_keys.except(:topic_id, :ask_found)
      asks = opening[:ask_found] == "true"
      render_vote Vote.open(topic: topic, by: current_user, ask_found: asks, **texts)
    end

    private

    def category_json(category)
      { id: category.id, name: category.name, parent_id: category.parent_category_id }
    end

    def render_vote(vote)
      render_json_dump(binding_vote: VoteSerializer.new(vote, scope: guardian, root: false).as_json)
    end
  end
end
