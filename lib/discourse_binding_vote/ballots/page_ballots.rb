# frozen_string_literal: true

module DiscourseBindingVote
  # The ballots that a page shows with a vote before anybody asks for the list: those whose faces stand on
  # its sides, one's own and whether one's own would bind, and those that the posts of the page argue. It
  # takes one query, whatever the number of each; none for somebody who is not logged in where nobody has
  # voted.
  class PageBallots
    # As many as a picture of the vote has room for.
    FACES = 12

    # user  - the User who looks; nil for somebody who is not logged in
    # posts - those that the page shows of the topic
    def initialize(vote, user: nil, posts: [])
      @vote = vote
      @user = user
      @posts = posts.index_by(&:id)
    end

    # Whose binding ballots stand on each side: those of them who were there first, oldest ballot first.
    # Each is a Hash of username and avatar_template; of name, where a ballot is recorded under a plain
    # name; and of nothing, once its account is deleted. Nil where both sides are empty.
    def faces
      { plus: faces_of(1), minus: faces_of(-1) } if faces?
    end

    # The ballot of the person who looks; nil where there is none.
    def own
      @own ||= of_vote.find { |ballot| ballot.user_id == @user.id } if @user
    end

    # Whether a ballot of that person binds, as things stand now.
    def binds?
      !!@user && rows.first[:binds]
    end

    # Whether what the page shows of a post is known here.
    def know?(post)
      @posts.key?(post.id)
    end

    # The ballot by which its author points to a post that the page shows; of several votes the newest
    # one's. Nil where there is none.
    def of_post(post)
      of_posts[post.id]
    end

    private

    def faces?
      @vote.binding_plus + @vote.binding_minus > 0
    end

    def faces_of(choice)
      of_side = of_vote.select { |ballot| ballot.binding && ballot.choice == choice }
      of_side.sort_by { |ballot| [ballot.updated_at, ballot.id] }.first(FACES).map { face(_1) }
    end

    def face(ballot)
      return { name: ballot.voter_name }.compact if ballot.user.nil?
      { username: ballot.user.username, avatar_template: ballot.user.avatar_template }
    end

    def of_vote
      @of_vote ||= ballots.select { |ballot| ballot.vote_id == @vote.id }
    end

    def of_posts
      @of_posts ||=
        ballots.select { |ballot| argued?(ballot) }.sort_by(&:vote_id).index_by(&:reply_post_id)
    end

    # Whether it stands in a post of the page, which is its voter's own.
    def argued?(ballot)
      post = @posts[ballot.reply_post_id]
      post && ballot.reply_post && ballot.user_id && ballot.user_id == post.user_id
    end

    def ballots
      @ballots ||= rows.select(&:id).each { |ballot| tell(ballot) }
    end

    # Each says whether one's own binds. There is one without an id where there are no ballots.
    def rows
      @rows ||= @user || wanted.any? ? Ballot.find_by_sql(query) : []
    end

    def query
      binds = @user ? Roster.new(@vote).binding_sql(@user) : "FALSE"
      ballots = wanted.presence || [Ballot.where("FALSE")]
      <<~SQL
        SELECT ballots.*, to_jsonb(users) AS voter, asked.binds
        FROM (SELECT #{binds} AS binds) asked
        LEFT JOIN (#{ballots.map { |some| "(#{some.to_sql})" }.join(" UNION ")}) ballots ON TRUE
        LEFT JOIN users ON users.id = ballots.user_id
      SQL
    end

    # What is known by now is not asked for again.
    def tell(ballot)
      ballot.user = User.instantiate(ballot[:voter]) if ballot[:voter]
      ballot.vote = @vote if ballot.vote_id == @vote.id
      post = @posts[ballot.reply_post_id]
      ballot.association(:reply_post).target = (post if Replies.include?(post)) if post
    end

    def wanted
      @wanted ||= [*(sides if faces?), (own_alone if cast? && @user), (in_posts if posts?)].compact
    end

    def cast?
      @vote.ballot_count > 0
    end

    def posts?
      @posts.any? && (cast? || PageFacts.of(@vote).earlier?)
    end

    def sides
      [1, -1].map { |choice| first_of(choice) }
    end

    def own_alone
      @vote.ballots.where(user_id: @user.id)
    end

    # By the index of binding ballots, which reads no more than it gives.
    def first_of(choice)
      @vote.ballots.where(binding: true, choice: choice).order(:updated_at, :id).limit(FACES)
    end

    def in_posts
      Ballot.where(
        vote_id: Vote.where(topic_id: @vote.topic_id).select(:id),
        reply_post_id: @posts.keys,
      )
    end
  end
end
