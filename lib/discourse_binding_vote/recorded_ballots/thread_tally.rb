# frozen_string_literal: true

module DiscourseBindingVote
  # What the replies of a topic come to, read as votes: those since its last vote was closed, of which
  # the newest of each person counts that is a vote for sure. Nothing is recorded.
  class ThreadTally
    MOST_READ = 1000

    # Something of what BallotText reads as a vote. Most replies have none of it, and are not read.
    SIGNS =
      "[+＋﹢➕👍👎]|:thumbs|&(#4[35]|plus|minus);|[-−–—‐‑－﹣➖][^\n]{0,20}([01０１]|[.．,][0-9０-９])|(^|[^0-9])[0０]([^0-9]|$)"

    # A reply that says a vote, perhaps or for sure, or several that contradict each other.
    Found =
      Struct.new(:post, :said, :binding, :counted, keyword_init: true) do
        include ActiveModel::Serialization

        delegate :user, :user_id, :post_number, :created_at, to: :post

        def choice
          said[:choice]
        end

        def sure?
          said[:sure]
        end
      end

    # kind - the Kind of vote as which they are read
    # vote - the Vote for which they are read, if there is one
    def initialize(topic, kind: Kind.all.first, vote: Vote.new(topic: topic, terms: kind))
      @topic = topic
      @vote = vote
    end

    # Those in which something was found, oldest first.
    def found
      @found ||= mark(read)
    end

    # Whether there are older replies that were not read.
    def more?
      posts.size > MOST_READ
    end

    # The one of each person about which they are asked: the newest, be it one that contradicts itself or
    # is only perhaps a vote. One of the latter that says what counts already is left out.
    def newest
      counted = found.select(&:counted).to_h { |one| [one.user_id, one.choice] }
      told = found.select { |one| one.sure? || one.choice != counted[one.user_id] }
      told.reverse.uniq(&:user_id).reverse
    end

    # From how many people binding ballots can come in all; nil where that is not known.
    def electorate
      Roster.new(vote).electorate
    end

    # The counts of those that count, as Vote#binding_counts and its neighbour give them.
    def counts(binding:)
      choices = found.select { |one| one.counted && one.binding == binding }.map(&:choice)
      { plus: choices.count(1), zero: choices.count(0), minus: choices.count(-1) }
    end

    private

    attr_reader :topic, :vote

    def read
      posts
        .first(MOST_READ)
        .reverse
        .filter_map do |post|
          said = ProposedBallot.read(post.raw)
          Found.new(post: post, said: said) if said
        end
    end

    def mark(found)
      bindings = Roster.new(vote).bindings(found.map(&:user_id).uniq)
      counting = found.select { |one| one.sure? && one.choice }
      counting = counting.reverse.uniq(&:user_id).to_set(&:post)
      found.each do |one|
        one.binding = bindings.fetch(one.user_id)
        one.counted = counting.include?(one.post)
      end
    end

    # Newest first. What announces earlier votes, and their results, are no votes.
    def posts
      announced = PostCustomField.where(name: Announcements::PostMaker::FIELD).select(:post_id)
      @posts ||=
        Replies
          .all
          .where(topic_id: topic.id, user_id: 1..)
          .where("posts.raw ~* ?", SIGNS)
          .where("posts.created_at > ?", topic.binding_votes.maximum(:closed_at) || Time.zone.at(0))
          .where.not(id: announced)
          .includes(:user)
          .order(created_at: :desc, id: :desc)
          .limit(MOST_READ + 1)
          .to_a
    end
  end
end
