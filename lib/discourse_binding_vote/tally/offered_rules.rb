# frozen_string_literal: true

module DiscourseBindingVote
  # The presets that the forum lets votes be opened with.
  module OfferedRules
    class << self
      # In the order of the setting, the first of which is the default; never none.
      def all
        ids = SiteSetting.binding_vote_rules.split("|")
        rules = ids.filter_map { |id| Rule.all.find { |rule| rule.id == id } }
        rules.presence || [Rule.find(Rule::DEFAULT)]
      end

      # The offered preset of that id, the default one where it is blank. Raises Refusal.
      def find(id)
        return all.first if id.blank?
        all.find { |rule| rule.id == id } || raise(Refusal.new(:unknown_rule))
      end
    end
  end
end
