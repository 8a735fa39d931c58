# frozen_string_literal: true

module DiscourseBindingVote
  # What a rule says of counts.
  #
  # reached      - whether the counts satisfy the rule
  # unmet        - what they do not satisfy: "minimum", "ratio", "blocked", in this order
  # plus_needed  - the fewest further +1 that would reach it with nothing else cast;
  #                0 when reached, nil when no number of them can
  # minus_spare  - the most further -1 that it would survive, one after another; 0 when not reached,
  #                nil where it survives any number of them
  Judgement =
    Struct.new(:reached, :unmet, :plus_needed, :minus_spare, keyword_init: true) do
      alias_method :reached?, :reached
    end
end
