# frozen_string_literal: true

module DiscourseBindingVote
  class KindTable
    # The names by which the rows of a table tell groups and categories in another forum, where these have
    # other ids.
    class PlaceNames
      GROUPS = %w[binding_groups opener_groups].freeze
      CATEGORIES = %w[categories].freeze

      # A row in which each is named: a group by its name, a category by the slugs on the way to it, such
      # as "development/strategy". What is deleted is left out.
      def to_names(row)
        map(row, groups.invert, categories.invert) { nil }
      end

      # A row in which each has its id. What is not known here stays the name that it is.
      def to_ids(row)
        map(row, groups, categories, &:itself)
      end

      private

      def map(row, groups, categories, &unknown)
        { GROUPS => groups, CATEGORIES => categories }.reduce(row) do |mapped, (members, table)|
          mapped.merge(members.to_h { |member| [member, translate(row[member], table, &unknown)] })
        end
      end

      # What is no list is somebody's mistake, which Check names.
      def translate(list, table)
        return list if !list.is_a?(Array)
        list.filter_map { |one| table.fetch(one.is_a?(String) ? one.downcase : one) { yield one } }
      end

      # Ids by names.
      def groups
        @groups ||= Group.pluck(:name, :id).to_h { |name, id| [name.downcase, id] }
      end

      def categories
        @categories ||=
          begin
            places = Category.pluck(:id, :slug, :parent_category_id).index_by(&:first)
            places.keys.index_by { |id| slugs(id, places).join("/").downcase }
          end
      end

      # A category in a language without Latin letters may have no slug.
      def slugs(id, places)
        _, slug, parent_id = places[id]
        above = places.key?(parent_id) ? slugs(parent_id, places) : []
        [*above, slug.presence || id.to_s]
      end
    end
  end
end
