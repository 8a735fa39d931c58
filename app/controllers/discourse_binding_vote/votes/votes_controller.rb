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
      raise Refusal.new(:unknown_kind) if input[:kind] && VoteKinds.find(input[:kind]).nil?
      wanted = input.slice(:state, :kind, :q, :test)
      list = VoteList.new(guardian, **wanted, category: given_category, page: page)

      render_json_dump(
        votes: serialize_data(list.votes, ListedVoteSerializer),
        more: list.more?,
        counts: list.counts,
        categories: serialize_data(list.categories, ListedCategorySerializer),
        kinds: list.kinds.map { |kind| { id: kind.id, name: kind.name } },
      )
    end

    def show
      render_vote(vote)
    end

    def create
      topic = find_seen(Topic, input[:topic_id])
      refuse_kind(topic)
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

    # Says first whether anything may be opened there.
    def refuse_kind(topic)
      permit guardian.binding_vote_opening_refusal(topic)
      kind = Kind.fetch(input[:kind])
      permit guardian.binding_vote_opening_of_kind_refusal(topic, kind, test: input[:test])
    end

    def render_vote(vote, **facts)
      json = VoteSerializer.new(vote, scope: guardian, root: false).as_json
      render_json_dump(binding_vote: json, **facts)
    end
  end
end
