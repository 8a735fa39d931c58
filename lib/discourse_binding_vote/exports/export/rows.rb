# frozen_string_literal: true

module DiscourseBindingVote
  # Rows of the record of a vote: Hashes with the members that the JSON has, in its order, oldest first.
  # They are read some at a time, so that memory does not grow with them, and within a transaction, of
  # whose moment they are.
  class Export::Rows
    include Enumerable

    AT_ONCE = 500

    def initialize(vote)
      @vote = vote
    end

    def each(&block)
      DB.exec("DECLARE binding_vote_rows NO SCROLL CURSOR FOR #{sql} ORDER BY #{order}", **params)
      loop do
        rows = DB.query_hash("FETCH #{AT_ONCE} FROM binding_vote_rows")
        rows.each(&block)
        break if rows.size < AT_ONCE
      end
      DB.exec("CLOSE binding_vote_rows")
    end

    # A text that is another one once any member of any row is. The database works it out, in one
    # process, so that those who cast meanwhile find others free.
    def fingerprint
      DB.exec("SET LOCAL max_parallel_workers_per_gather = 0")
      DB.query_single(<<~SQL, **params).first
        SELECT concat_ws('/', count(*), sum(hashtextextended(found::text, 0))) FROM (#{sql}) found
      SQL
    end

    private

    attr_reader :vote

    def params
      { vote_id: vote.id, topic_url: vote.topic.url, time: Instant::JSON_FORM }
    end

    # Joins the reply in which a row is argued, as PointsToReply#reply has it.
    def join_reply(post_id)
      found = Replies.all.where(topic_id: vote.topic_id).select(:id, :post_number)
      "LEFT JOIN (#{found.to_sql}) replies ON replies.id = #{post_id}"
    end

    # The address of that reply.
    def reply
      ":topic_url || '/' || replies.post_number"
    end

    # Where a row was cast, as PointsToReply#source has it.
    def source(address, post_id)
      "CASE WHEN replies.id IS NULL AND #{address} LIKE '%/p/' || #{post_id} THEN NULL " \
        "ELSE #{address} END"
    end

    def time(column)
      "to_char(#{column}, :time)"
    end
  end
end
