# frozen_string_literal: true

module DiscourseBindingVote
  class BallotText
    # Reads one line of a person's own words as a vote. The screen's twin is
    # src/discourse/lib/replies/ballot-text/vote-line.ts.
    class VoteLine
      # Numbers. Whole ones are +1 and -1, however often the sign is repeated.
      PLUS = /[+＋﹢➕]/
      MINUS = /[-−–—‐‑－﹣➖]/
      WHOLE = /[1１](?:[.．][0０]{1,3}|,[0０]{1,2})?/
      FRACTION = %r{1/[2-9]|[0０]?(?:[.．][0-9０-９]{1,3}|,[0-9０-９]{1,2})}
      SIGNED = /(?:#{PLUS}{1,5}|#{MINUS}{1,5})(?:#{FRACTION}|#{WHOLE}|[0０])/
      NUMBER = /(?:#{SIGNED}|[0０])/
      # Emoji, and how the forum writes them. Their tone says nothing.
      TONE = /[\u{1F3FB}-\u{1F3FF}]?/
      THUMB_UP = /👍#{TONE}|:(?:\+1|thumbsup)(?::t[2-6])?:/
      THUMB_DOWN = /👎#{TONE}|:(?:-1|thumbsdown)(?::t[2-6])?:/

      IS_PLUS = /\A(?:#{PLUS}+#{WHOLE}|👍#{TONE})\z/
      IS_MINUS = /\A(?:#{MINUS}+#{WHOLE}|👎#{TONE})\z/

      # What may stand round a number, in lower case.
      NOT = /(?:non|not|un)[ \-‐‑–]?/
      CLAIM = /(?:(?:#{NOT})?binding(?: (?:veto|vote))?|veto)/
      MARKED_CLAIM = /(?:\(#{CLAIM}\)|\[#{CLAIM}\]|（#{CLAIM}）)/
      BESIDE =
        /
          [ ]?#{MARKED_CLAIM} |
          (?:,|[ ][-–—])?[ ]#{CLAIM} |
          ,?[ ]from[ ]my[ ](?:side|end) |
          ,?[ ]from[ ]me |
          [ ](?:for|in[ ]favou?r[ ]of|on|to)[ ](?:the|this|your)
          [ ](?:adoption|change|donation|module|motion|plan|proposal|proposed[ ]change|release|
                resolution|rfc|strategy|vote)
        /x
      LEAD_TO_SIGNED =
        /(?:(?:(?:here|it|that|this)(?:['’]s| is) )?(?:a|my) )?(?:big |huge |strong )?/
      LEAD =
        /
          #{MARKED_CLAIM}[ ]? |
          my[ ](?:(?:#{NOT})?binding[ ])?vote(?:[ ]is(?:[ ]now)?)?:?[ ] |
          vote:[ ] |
          from[ ](?:me|my[ ]side)[:,]?[ ](?:a[ ])? |
          (?:i(?:['’]m|[ ]am)?[ ])?voting:?[ ] |
          i[ ](?:hereby[ ])?(?:vote|cast(?:[ ]my[ ]vote)?):?[ ](?:a[ ])? |
          (?:i(?:['’]m|[ ]am)?[ ])?chang(?:e|ing)[ ]my[ ]vote[ ](?:from[ ]#{NUMBER}[ ])?to[ ]
        /x

      # What may follow. A condition makes it no vote, nor does a name: then the line counts others'
      # votes.
      CONDITION =
        /
          (?!(?:although|as[ ]long[ ]as|assuming|but|by|conditional|contingent|depending|except|
                from|given|however|if|modulo|not|on[ ]condition|on[ ]the[ ]condition|once|only|or|
                pending|provided|providing|subject[ ]to|though|unless|until|when|
                with[ ]the[ ]condition)(?![a-z]))
        /x
      TOLD = /#{CONDITION}(?![0-9０-９]|#{PLUS}|#{MINUS}).+/
      AFTER =
        /
          [.!。！]{0,3} |
          (?:[.!;]{1,3}[ ]|[。！；][ ]?)(?<reason>#{TOLD}) |
          (?:,[ ]|，[ ]?)(?<aside>#{TOLD}) |
          [ ](?<because>(?:because|(?:and[ ])?(?:thank[ ]you|thanks)|lgtm|thx)(?![a-z]).*) |
          [ ](?<remark>(?=[a-z]|[^ -~])(?!(?:and|votes?|x[ ]?[0-9])(?![a-z]))#{TOLD})
        /x
      # Words that begin a sentence, and not a name.
      SENTENCE =
        /
          A|Checked|Glad|Good|Great|Happy|I|It|LGTM|Looks|My|Nice|Tested|Thank|Thanks|That|The|There|
          This|Verified|We|Works
        /x
      NAME = /\A(?!(?:#{SENTENCE})(?![A-Za-z]))[A-Z]/
      MARKED_END = /[)\]）]\z/

      VOTE =
        /
          \A(?<lead>#{LEAD_TO_SIGNED}(?=#{PLUS}|#{MINUS})|#{LEAD}|)(?<number>#{NUMBER})
          (?<beside>(?:#{BESIDE}){0,4})(?:#{AFTER})\z
        /x
      EMOJI = /\A(?:(?<up>#{THUMB_UP})|(?<down>#{THUMB_DOWN}))(?<beside>(?: ?#{MARKED_CLAIM})?)\z/
      # An option that somebody has ticked in the list of a call for votes.
      TICKED =
        /
          \A(?:[-*][ ])?\[[x✓✔]\][ ]?(?<number>#{NUMBER})(?<beside>(?:#{BESIDE}){0,4})
          (?:,[ ][^\[]+|[ ,:]{0,2}(?:[-–][ ])?(?:abstain|accept|agree|approve|disagree|disapprove|do[ ]not|
          don['’]t|no[ ]opinion|reject|yes)(?![a-z])[^\[]*)?\z
        /x

      # A number that a line begins with, whatever follows.
      HEADED = /\A(?<number>#{SIGNED})(?:[ :]|\z)/
      # Somebody's name, and whether that person is binding.
      NAMED = /[^ ] ?\((?:#{NOT})?binding\)\z/

      CLAIMS_NOT = /#{NOT}binding/
      CLAIMS = /binding/

      # typed          - what was typed
      # choice         - "+1", "0" or "-1"
      # claims_binding - true, false or nil where nothing is said
      attr_reader :typed, :choice, :claims_binding

      class << self
        # The VoteLine of a PlainLine; nil where it is no vote.
        def read(text)
          lower = text.downcase(:ascii)
          read_number(lower, text) || read_ticked(lower) || read_emoji(lower)
        end

        # Whether plain lines that are no votes list who voted how, or what the options are, so that a
        # line among them that looks like a vote is a heading.
        #
        # choices - what the lines among them would say
        def list_votes?(texts, choices)
          headed = texts.filter_map { |text| HEADED.match(text)&.[](:number) }
          headed.any? { |number| !choices.include?(choice_of(number)) } ||
            texts.count { |text| NAMED.match?(text.downcase(:ascii)) } > 1
        end

        # The side on which something typed counts. Fractions and signed zeros express strength, and
        # count as 0.
        def choice_of(typed)
          return "+1" if IS_PLUS.match?(typed)
          IS_MINUS.match?(typed) ? "-1" : "0"
        end

        private

        def read_number(lower, text)
          found = VOTE.match(lower)
          return if found.nil? || names?(found, text)

          said = found[:reason] || found[:aside] || found[:because] || found[:remark]
          new(found[:number], found[:lead] + found[:beside], said.nil?)
        end

        # Whether what follows is somebody's name, or not set off from the number at all.
        def names?(found, text)
          start = found.begin(:aside) || found.begin(:remark)
          return true if start && NAME.match?(text[start..])
          found[:remark] && !MARKED_END.match?(found[:beside])
        end

        def read_ticked(lower)
          found = TICKED.match(lower)
          found && new(found[:number], found[:beside], false)
        end

        def read_emoji(lower)
          found = EMOJI.match(lower)
          return if found.nil?

          typed = (found[:up] || found[:down]).sub(/\A:.*/, found[:up] ? "👍" : "👎")
          new(typed, found[:beside], true)
        end
      end

      def initialize(typed, round, alone)
        @typed = typed
        @choice = self.class.choice_of(typed)
        @claims_binding = claim(round)
        @alone = alone
      end

      # Whether it is nothing but a vote: no reason stands on the line.
      def alone?
        @alone
      end

      private

      def claim(round)
        return false if CLAIMS_NOT.match?(round)
        true if CLAIMS.match?(round)
      end
    end
  end
end
