# frozen_string_literal: true

module DiscourseBindingVote
  # The ballots that a page shows with a vote before anybody asks for the list: those whose faces stand on
  # its sides, one's own and whether one's own would bind, and those that the posts of the page argue. It
  # takes one query, whatever the number of each; none for somebody who is not logged in where nobody has
  # voted, and one more for somebody whom a mark makes binding or not. A model is made of a ballot only
  # where all of it is told.
  class PageBallots
    # As many of a side as a picture of the vote has room for; where there are more, a few stand for all.
    MOST_FACES = 12
    CROWD_FACES = 5
    SIDES = { plus: 1, minus: -1 }.freeze

    # By the index of binding ballots, which reads no more than it gives.
    SIDE = <<~SQL
      SELECT * FROM binding_vote_ballots
      WHERE vote_id = :vote_id AND binding AND choice = %<choice>d
      ORDER BY updated_at, id
      LIMIT :%<side>s_faces
    SQL

    # What is asked for, by what it is for.
    PARTS = {
      **SIDES.to_h { |side, choice| [side, format(SIDE, side: side, choice: choice)] },
      own: "SELECT * FROM binding_vote_ballots WHERE vote_id = :vote_id AND user_id = :user_id",
      posts: <<~SQL,
        SELECT * FROM binding_vote_ballots
        WHERE reply_post_id IN (:post_ids) AND vote_id IN (:vote_ids)
      SQL
      nothing: "SELECT * FROM binding_vote_ballots WHERE FALSE",
    }.freeze

    # user  - the User who looks; nil for somebody who is not logged in
    # posts - those that the page shows of the topic
    def initialize(vote, user: nil, posts: [])
      @vote = vote
      @user = user
      @posts = posts.index_by(&:id)
    end

    # Whose binding ballots stand on each side: all of them, or in a crowd those who were there first; the
    # oldest ballot first. Each is a Hash of username and avatar_template; of name, where a ballot is
    # recorded under a plain name; and of nothing, once its account is deleted. Nil where both sides are
    # empty.
    def faces
      @faces ||= SIDES.keys.index_with { faces_of(_1) } if faces?
    end

    # The ballot of the person who looks; nil where there is none.
    def own
      @own ||= of_vote.find { |row| row["user_id"] == @user.id }&.then { ballot_of(_1) } if @user
    end

    # Whether a ballot of that person binds, as things stand now.
    def binds?
      return false if @user.nil?
      @binds = rows.first["binds_without_mark"] if @binds.nil?
      @binds = roster.binding?(@user) if @binds.nil?
      @binds
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

    def faces_of(side)
      choice = SIDES.fetch(side)
      of_side = of_vote.select { |row| row["binding"] && row["choice"] == choice }
      of_side
        .sort_by { |row| row.values_at("updated_at", "id") }
        .first(most_faces(side))
        .map { face(_1) }
    end

    def most_faces(side)
      @vote.public_send(:"binding_#{side}") > MOST_FACES ? CROWD_FACES : MOST_FACES
    end

    def face(row)
      username, picture_id, name = row.values_at("username", "uploaded_avatar_id", "voter_name")
      return { name: name }.compact if username.nil?
      { username: username, avatar_template: User.avatar_template(username, picture_id) }
    end

    def of_vote
      @of_vote ||= ballots.select { |row| row["vote_id"] == @vote.id }
    end

    def of_posts
      @of_posts ||=
        ballots
          .select { |row| argued?(row) }
          .sort_by { |row| row["vote_id"] }
          .to_h { |row| [row["reply_post_id"], ballot_of(row)] }
    end

    # Whether it stands in a post of the page, which is its voter's own.
    def argued?(row)
      post = @posts[row["reply_post_id"]]
      post && Replies.include?(post) && row["user_id"] && row["user_id"] == post.user_id
    end

    # What is known by now is not asked for again.
    def ballot_of(row)
      ballot = Ballot.instantiate(row)
      ballot.vote = @vote if ballot.vote_id == @vote.id
      ballot.user = @user if ballot.user_id == @user&.id
      post = @posts[ballot.reply_post_id]
      ballot.association(:reply_post).target = (post if Replies.include?(post)) if post
      ballot
    end

    # One may be asked for in several ways.
    def ballots
      @ballots ||= rows.select { |row| row["id"] }.uniq { |row| row["id"] }
    end

    # Each says what the roster says of the person who looks. There is one without an id where there are no
    # ballots.
    def rows
      @rows ||= @user || parts.any? ? DB.query_hash(query, **params) : []
    end

    def query
      binds = @user ? Roster::UserBindings::WITHOUT_MARK : "FALSE"
      ballots = PARTS.values_at(*parts.presence || :nothing).map { |part| "(#{part})" }
      <<~SQL
        SELECT ballots.*, users.username, users.uploaded_avatar_id, asked.binds_without_mark
        FROM (SELECT #{binds} AS binds_without_mark) asked
        LEFT JOIN (#{ballots.join(" UNION ALL ")}) ballots ON TRUE
        LEFT JOIN users ON users.id = ballots.user_id
      SQL
    end

    def params
      {
        vote_id: @vote.id,
        user_id: @user&.id,
        post_ids: @posts.keys,
        vote_ids: (facts.vote_ids if parts.include?(:posts)),
        plus_faces: most_faces(:plus),
        minus_faces: most_faces(:minus),
        **roster.groups.params,
      }
    end

    def roster
      Roster.new(@vote)
    end

    def parts
      @parts ||= [*(SIDES.keys if faces?), (:own if cast? && @user), (:posts if posts?)].compact
    end

    def cast?
      @vote.ballot_count > 0
    end

    def posts?
      @posts.any? && (cast? || facts.earlier?)
    end

    def facts
      @facts ||= PageFacts.of(@vote)
    end
  end
end
