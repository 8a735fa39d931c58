# frozen_string_literal: true

# Stands in for SharedDraft (app/models/shared_draft.rb): a topic that is not to be seen by all yet.
class SharedDraft < ActiveRecord::Base
  belongs_to :topic
  belongs_to :category
end
