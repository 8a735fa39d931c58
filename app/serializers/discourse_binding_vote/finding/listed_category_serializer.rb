# frozen_string_literal: true

module DiscourseBindingVote
  # A category to which a list can be narrowed, or for which marks can be. The color is six hexadecimal digits, or
  # three.
  class ListedCategorySerializer < ApplicationSerializer
    attributes :id, :name, :parent_id, :color

    def parent_id
      object.parent_category_id
    end
  end
end
