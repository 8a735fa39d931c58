# frozen_string_literal: true

module DiscourseBindingVote
  module TopicExtension
    VOTE = { class_name: "DiscourseBindingVote::Vote", inverse_of: :topic }.freeze

    def self.prepended(base)
      base.has_many :binding_votes, **VOTE
      base.has_one :listed_binding_vote, -> { current.badged }, **VOTE
      base.has_many :earlier_binding_votes, -> { earlier }, **VOTE
      base.attr_writer :binding_vote_badge
    end

    # Its ListedBadge, where that or the listed vote has been loaded; nil where it has none.
    def binding_vote_badge
      listed = association(:listed_binding_vote).target
      listed ? ListedBadge.new(listed) : @binding_vote_badge
    end
  end
end
