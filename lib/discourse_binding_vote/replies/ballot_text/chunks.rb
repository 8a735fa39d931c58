# frozen_string_literal: true

module DiscourseBindingVote
  class BallotText
    # Patterns of the kinds of words, of which Lexicon and Tokens have the letters. The screen's twin is
    # src/discourse/lib/replies/ballot-text/chunks.ts.
    module Chunks
      IN_CLAIM = %r{[lmofVY,/&.uFDL-]|K(?=P)}
      CLAIMS = /(?:#{IN_CLAIM})*[cnrPeq](?:[cnrPeq]|#{IN_CLAIM})*/
      # That a vote is binding, or not.
      CLAIM = /(?:\(#{CLAIMS}(?:\)|\z)|\[#{CLAIMS}\]|"#{CLAIMS}"|u?[cn](?:\)\z)?|P|q(?=\.*\z))/
      # That a vote is binding, in more words; it is not read as surely.
      LOOSE_CLAIM = /\(+[^()?iskhjp"#NZMKy]*[cnPeq](?![WG])[^()?iskhjp"#NZMKy]*\)+/

      # Whether it is said to be binding, in what stands round a number; nil where nothing is said.
      def self.claim_of(round)
        return false if /[nq]|u-*c/.match?(round)
        true if /[cPe]/.match?(round)
      end
    end
  end
end
