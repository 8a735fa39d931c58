# frozen_string_literal: true

module DiscourseBindingVote
  class VotesController < BaseController
    requires_login only: [:create]
    limits "lists", :index
    limits "openings", :create

    # The page of the forum's votes; its JSON is the list.
    def index
      category = find_seen(Category, input[:category_id]) if input[:category_id]
      list =
        VoteList.new(
          guardian,
          **input.slice(:state, :kind),
          category: category,
          page: input[:page].to_i,
        )

      render_json_dump(
        votes: serialize_data(list.votes, ListedVoteSerializer),
        more: list.more?,
        categories: list.categories.map { |held| category_json(held) },
      )
    end

    def show
      render_vote(vote)
    end

    def create
      topic = find_seen(Topic, input[:topic_id])
      permit guardian.binding_vote_opening_refusal(topic)
      render_vote Vote.open(topic: topic, by: current_user, **input.except(:topic_id))
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
