# frozen_string_literal: true

module DiscourseBindingVote
  # What a kind of votes asks for, with texts in the reader's language.
  class KindFieldSerializer < ApplicationSerializer
    attributes :id, :type, :required, :limit, :label, :hint, :missing

    def required
      object.required?
    end
  end
end
