# frozen_string_literal: true

module DiscourseBindingVote
  # Where a vote stands, and on what terms it is held: its kind as it was when it opened.
  class VoteTermsSerializer < VoteStateSerializer
    attributes :kind_name,
               :decides,
               :consequences,
               :details,
               :minus_needs_reason,
               :rule_text,
               :ends_early

    # The name of its kind, and what one of that kind decides, in the reader's language. The sentence is left
    # out where there is none.
    def kind_name
      terms.name
    end

    def decides
      @decides ||= terms.sentence(:decides, object.fields)
    end

    def include_decides?
      decides.present?
    end

    # What follows of each outcome, in the reader's language; left out where nothing is said of one.
    def consequences
      %w[passed failed cancelled].index_with { |end_| terms.sentence(end_, object.fields) }.compact
    end

    # What is said in the fields of its kind, but for what the sentence says already.
    def details
      object
        .field_values
        .slice(*terms.unsaid_fields(object.fields))
        .map { |field, value| { label: field.label, value: value, type: field.type } }
    end

    def include_details?
      details.any?
    end

    # Whether a binding -1 needs a reason.
    def minus_needs_reason
      terms.minus_needs_reason?
    end

    # The rule in the reader's language.
    def rule_text
      RuleText.new(object.rule).to_h
    end

    # Whether it is closed once further ballots can no longer change its outcome. Left out where it is not.
    def ends_early
      true
    end

    def include_ends_early?
      object.open? && object.electorate.present? && terms.ends_early?
    end

    private

    delegate :terms, to: :object
  end
end
