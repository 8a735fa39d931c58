# frozen_string_literal: true

module DiscourseBindingVote
  module TopicExtension
    VOTE = { class_name: "DiscourseBindingVote::Vote", inverse_of: :topic }.freeze

    def self.prepended(base)
      base.has_many :binding_votes, **VOTE
      base.has_one :binding_vote, -> { current.select(PageFacts::COLUMNS) }, **VOTE
      base.has_one :listed_binding_vote, -> { current.badged }, **VOTE
      base.has_many :earlier_binding_votes, -> { earlier }, **VOTE
    end
  end
end
