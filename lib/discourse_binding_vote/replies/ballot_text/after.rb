# frozen_string_literal: true

require_relative "chunks"

module DiscourseBindingVote
  class BallotText
    # What stands behind a number in its line, as the kinds of its words. The screen's twin is
    # src/discourse/lib/replies/ballot-text/after.ts.
    class After
      FROM_PLACE = /,?l?[Fv][DK]?[WKp]{0,2}[LV]+/
      THING = /[v%][Dm]*[wA](?:[wDKQ#V]|v(?=[DwVm#]))*(?=\z|[.,:;(E-])|vDV(?=\z|[.,:(E-])/
      # In brackets: an abstention, that it is one's own vote, or where it comes from.
      REMARK = /[(\[](?:[zfota]|l(?![WGK]))[^()\[\]?iskhjp"#NZMKyu]*[)\]]/
      BESIDE =
        %r{
          \A(?:[,:/T-]?(?:#{Chunks::CLAIM}V?|[fEz]|[oO](?=\z|[.,:()\[EFfoOcnzatlvB&-])|Y[PrKWc]{1,2}|#{REMARK}|\(p[NZ]\))|
          #{FROM_PLACE}|#{THING})*
        }x
      # A claim that is no plain one.
      OTHER_CLAIM = /\A(?:\([cnrP]\?\)|#{Chunks::LOOSE_CLAIM})/

      # What follows, and how certain it leaves that the number is a vote; the first one that fits counts.
      TAILS = [
        [/\A%?[.EH:]*\z/, 2],
        # A question, a count, a name.
        [/\A[^.T]*\?|\A[.T]*\?/, 0],
        [/\A[.,:-]*[#NZM]/, 0],
        [/\A[.-]*K\.*\z/, 1],
        [%r{\A[.,:-]*(?:K[,&/-]*)+(?:\(|\z)}, 0],
        # It is taken back, perhaps.
        [/X|\A[,.-](?:[^.T]*[,-])?u\.*\z/, 1],
        [/\A@+,?[ta]/, 1],
        [/\A[,.-]*F/, 0],
        # A reason that is left open, as in a template.
        [/\A,?BT/, 0],
        [/\A,?B/, 2],
        # A condition, be it in another clause; in the same one more words make it another thing.
        [/\A[^.T]*[,:(-][&bu]*[iC]/, 0],
        [/\A\.[&b]*[iC]/, 0],
        [/\A[.,-]*u?,*R/, 1],
        [/\A[^.T]*p[NZ]/, 1],
        [/\A[^.T]*[NZ]/, 0],
        [/\Au[WSGawDVmlK][^.Ti]*\z/, 1],
        [/\A[^.T,:(\[-]*[isjC"]/, 0],
        [/\Av[Dm]*[wGl][^.T,:(\[uhyQ-]*[kp]/, 1],
        [/\A[SDItald][^.T,:(\[-]*[uhpkyQ]/, 1],
        [/\A[^.T,:(\[-]*[uhpkyQ]/, 0],
        # A sentence of its own.
        [/\A\.&*[bhu]/, 1],
        [/\A\./, 2],
        # A clause of its own.
        [/\A[,-]+[hI]\.*\z/, 0],
        [/\A[,-]*&*A/, 1],
        [/\A[,-]+&*[bKv]/, 1],
        [/\A[,-]+[^.T]*[hsRbiQ]/, 1],
        [/\A[,-]+/, 2],
        [/\A:[^.T]*[iuhpskjyR]/, 1],
        [/\A:[atdlSoB]/, 2],
        [/\A:[OmuI]/, 1],
        [/\A:[WDG][^.,]{2,}/, 1],
        [/\A:/, 0],
        [%r{\AT\.*[at]|\A/[at]}, 2],
        # What it is for.
        [/\A[v%][Dm]*[wGl]/, 1],
        [/\A[v%]D(?![WKUS])/, 1],
        [/\A%[.,!EH:-]/, 2],
        [/\A%/, 1],
        [/\Av/, 0],
        # A reason without a mark before it.
        [/\A&?[atdzl][^.T]*[hsRb]/, 1],
        [/\A&[ta]|\A[atdz]/, 2],
        [/\A&?[SDIoOlm]/, 1],
        [/\Aw+a/, 1],
        [/\A[WGw][^.T,:(iuhpskjyUNZ#?\[-]*a/, 1],
        [/\A[WGEw][.E]*\z/, 1],
        # Something in brackets.
        [/\A\([SDu][^()ijs?#NZ]*\)\.*\z/, 1],
        [/\A[(\[][^()\[\]]*[iuhpskjyd#NZ?]/, 0],
        [/\A[(\[][K,&]*[)\]]|\A[(\[][cn][WG]|\A[(\[]vK/, 0],
        [/\A(?:\([^()]+\)|\[[^\[\]]+\])(?![^.T]*[iuhpsk])/, 1],
      ].freeze
      # The same, where brackets have set the number off.
      MARKED_TAILS = [
        [/\A[SDIl][^.T]*[hsRb]/, 1],
        [/\A[SDIl](?![^.T]*[iuhpsk?])/, 2],
        [/\A[WG][^.,:(?iuhpskjy#&]*(?:[.,]|\z)/, 1],
      ].freeze

      # level  - how certain it leaves that the number is a vote (see Before)
      # beside - what of it may hold a claim
      # tail   - what follows that: the reason, if any
      attr_reader :level, :beside, :tail

      def initialize(after)
        @beside = after[BESIDE]
        rest = after.delete_prefix(@beside)
        claim = rest[OTHER_CLAIM].to_s
        @tail = rest.delete_prefix(claim)
        @level = [read, claim.empty? ? 2 : 1].min
        @beside += claim if !claim.include?("?")
      end

      private

      def read
        level = level_of(TAILS)
        @beside.end_with?(")", "]") ? [level, level_of(MARKED_TAILS)].max : level
      end

      def level_of(tails)
        tails.find { |pattern, _| pattern.match?(tail) }&.last || 0
      end
    end
  end
end
