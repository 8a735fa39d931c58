# frozen_string_literal: true

module DiscourseBindingVote
  # An ImportReading.
  class ImportSerializer < ApplicationSerializer
    attributes :format, :messages, :link_needed

    has_many :rows, serializer: ImportRowSerializer, embed: :objects

    def format
      object.format
    end

    def messages
      object.size
    end

    def link_needed
      object.link_needed
    end
  end
end
