# frozen_string_literal: true

module DiscourseBindingVote
  class VotesController < BaseController
    requires_login only: %i[create destroy]
    limits "lists", :index
    limits "openings", :create
    limits "management", :destroy

    # The page of the forum's votes; its JSON is the list.
    def index
      permit guardian.binding_vote_tests_refusal if input[:test]
      wanted = input.slice(:state, :kind, :q, :test)
      list = VoteList.new(guardian, **wanted, category: given_category, page: page)

      render_json_dump(
        votes: serialize_data(list.votes, ListedVoteSerializer),
        more: list.more?,
        counts: list.counts,
        categories: serialize_data(list.categories, ListedCategorySerializer),
      )
    end

    def show
      render_vote(vote)
    end

    def create
      topic = find_seen(Topic, input[:topic_id])
      permit guardian.binding_vote_opening_refusal(topic, test: input[:test])
      vote = Vote.open(topic: topic, by: current_user, **input.except(:topic_id))
      render_vote(vote, notified: Announcements::OpeningNotice.size(vote))
    end

    # Removes a test with all that it has left.
    def destroy
      with_vote_locked do
        permit guardian.binding_vote_removing_refusal(vote)
        TestVote.remove(vote)
      end
      render_json_dump(removed: vote.id)
    end

    private

    def render_vote(vote, **facts)
      json = VoteSerializer.new(vote, scope: guardian, root: false).as_json
      render_json_dump(binding_vote: json, **facts)
    end
  end
end
