# frozen_string_literal: true

module DiscourseBindingVote
  # Marks that are kept to votes of one kind, whose id is their `kind`.
  module Mark::OfKind
    extend ActiveSupport::Concern

    class_methods do
      # Finds `kind_name` for these marks at once, and returns them.
      def name_kinds(marks)
        known = marks.any?(&:kind) ? VoteKinds.all.index_by(&:id) : {}
        marks.each do |mark|
          mark.kind_name = mark.kind && (known[mark.kind] || Kind.new({ "id" => mark.kind })).name
        end
      end
    end

    attr_writer :kind_name

    # The name of its kind in the current locale; nil where it is for votes of all kinds.
    def kind_name
      self.class.name_kinds([self]) if !defined?(@kind_name)
      @kind_name
    end
  end
end
