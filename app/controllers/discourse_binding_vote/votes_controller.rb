# frozen_string_literal: true

module DiscourseBindingVote
  class VotesController < BaseController
    requires_login only: [:create]

    def show
      render_vote(vote)
    end

    def create
      topic = Topic.find_by(id: params.require(:topic_id))
      raise Discourse::NotFound if topic.nil? || !guardian.can_see?(topic)
      permit guardian.binding_vote_opening_refusal(topic)
      limit_rate("openings", 10, 1.hour)

      opening = params.permit(:kind, :subject, :summary, :closes_at, :rule)
      render_vote Vote.open(
                    topic: topic,
                    by: current_user,
                    kind: opening[:kind],
                    subject: opening[:subject],
                    summary: opening[:summary],
                    closes_at: opening[:closes_at],
                    rule: opening[:rule],
                  )
    end

    private

    def render_vote(vote)
      render_json_dump(binding_vote: VoteSerializer.new(vote, scope: guardian, root: false).as_json)
    end
  end
end
