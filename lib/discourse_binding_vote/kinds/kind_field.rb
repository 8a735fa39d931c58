# frozen_string_literal: true

module DiscourseBindingVote
  # A field that has to be filled in where a vote of some kinds is opened: see config/fields.json.
  class KindField
    include ActiveModel::Serialization

    PATH = File.expand_path("../../../config/fields.json", __dir__)
    LIMITS = { "line" => 100, "link" => 500 }.freeze

    attr_reader :id, :type

    class << self
      # The names of the sets that a kind can have.
      def sets
        all.keys
      end

      # Those of a set, in their order.
      def set(name)
        all.fetch(name)
      end

      # The ids of all fields there are.
      def ids
        all.values.flatten.map(&:id).uniq
      end

      private

      def all
        @all ||=
          JSON
            .parse(File.read(PATH))
            .transform_values { |fields| fields.map { |field| new(**field.symbolize_keys).freeze } }
      end
    end

    # type - "line", or "link" for the address of a page
    def initialize(id:, type:, required:)
      @id = id
      @type = type
      @required = required
    end

    def required?
      @required
    end

    # How many characters it has at most.
    def limit
      LIMITS.fetch(type)
    end

    # Texts in the current locale.
    def label
      say("label")
    end

    def hint
      say("hint")
    end

    def missing
      say("missing")
    end

    # What somebody wrote, as it is kept; "" where that is nothing. Raises Refusal.
    def read(text)
      value = OneLineText.read(text)
      raise Refusal.new(:field_missing, missing: missing) if value.empty? && required?
      raise Refusal.new(:text_too_long, parameter: label, count: limit) if value.length > limit
      value.empty? || type == "line" ? value : read_link(value)
    end

    private

    def read_link(text)
      WebAddress.read(text) || raise(Refusal.new(:field_no_link, field: label))
    end

    def say(text)
      I18n.t("binding_vote.kind_fields.#{id}.#{text}")
    end
  end
end
