# frozen_string_literal: true

module DiscourseBindingVote
  class KindTable
    # What an administrator chooses from who writes a kind. Texts are in the current locale.
    class Choices
      # The sets to start from, the rules, groups, categories and sets of fields that there are, what holds
      # where a row says nothing, and the groups of the forum's own settings.
      def to_h
        {
          sets: KindSet.all.map { |set| set_json(set) },
          presets: Rule.all.map { |rule| preset(rule) },
          groups: groups,
          categories: categories,
          field_sets: KindField.sets.map { |id| field_set(id) },
          defaults: Kind::DEFAULTS,
          forum: {
            binding_groups: SiteSetting.binding_vote_binding_groups_map,
            opener_groups: SiteSetting.binding_vote_opener_groups_map,
          },
        }
      end

      private

      def set_json(set)
        {
          id: set.id,
          name: set.name,
          description: set.description,
          sources: set.sources,
          rows: KindTable.new(set.rows).rows,
        }
      end

      # With the members that a row has.
      def preset(rule)
        {
          name: RuleText.new(rule).name,
          members: {
            minimum: rule.minimum,
            minimum_of: rule.minimum_of,
            minimum_share: rule.minimum_share.to_s,
            share_strictly: rule.share_strictly,
            plus_per_minus: ratio(rule.plus_per_minus),
            strictly: rule.strictly,
            blocking: rule.blocking,
          },
        }
      end

      # "2" for 2/1.
      def ratio(rational)
        rational.denominator == 1 ? rational.numerator.to_s : rational.to_s
      end

      def groups
        Group.order(:name).pluck(:id, :name).map { |id, name| { id: id, name: name } }
      end

      # Those below others are told by both.
      def categories
        names = Category.order(:name).pluck(:id, :name, :parent_category_id)
        by_id = names.to_h { |id, name, _| [id, name] }
        names.map { |id, name, parent| { id: id, name: [by_id[parent], name].compact.join(" / ") } }
      end

      def field_set(id)
        {
          id: id,
          name: I18n.t("binding_vote.kind_field_sets.#{id}"),
          fields: KindField.set(id).map { |field| { id: field.id, label: field.label } },
        }
      end
    end
  end
end
