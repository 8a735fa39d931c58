# frozen_string_literal: true

# Stands in for app/models/shared_draft.rb of Discourse. Left out: nothing that a plugin meets. It
# is a topic that is not to be seen by all yet.
class SharedDraft < ActiveRecord::Base
  belongs_to :topic
  belongs_to :category
end
