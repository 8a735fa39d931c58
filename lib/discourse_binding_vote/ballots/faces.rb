# frozen_string_literal: true

module DiscourseBindingVote
  # Whose binding ballots stand on each side of a vote: those of them who were there first. It takes one
  # query, whatever the number of ballots, and none where there are none.
  class Faces
    # As many as a picture of the vote has room for.
    LIMIT = 12

    def initialize(vote)
      @vote = vote
    end

    def any?
      @vote.binding_plus + @vote.binding_minus > 0
    end

    # The faces of both sides, oldest ballot first. Each is a Hash of username and avatar_template; of
    # name, where a ballot is recorded under a plain name; and of nothing, once its account is deleted.
    def to_h
      { plus: of(1), minus: of(-1) }
    end

    private

    def of(choice)
      ballots.filter_map { |ballot| face(ballot) if ballot.choice == choice }
    end

    def face(ballot)
      return { name: ballot.voter_name }.compact if ballot.user.nil?
      { username: ballot.user.username, avatar_template: ballot.user.avatar_template }
    end

    def ballots
      @ballots ||=
        Ballot
          .from("((#{first_of(1)}) UNION ALL (#{first_of(-1)})) binding_vote_ballots")
          .eager_load(:user)
          .order(:updated_at, :id)
          .to_a
    end

    # By the index of binding ballots, which reads no more than it gives.
    def first_of(choice)
      @vote.ballots.where(binding: true, choice: choice).order(:updated_at, :id).limit(LIMIT).to_sql
    end
  end
end
