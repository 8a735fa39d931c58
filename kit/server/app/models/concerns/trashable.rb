# frozen_string_literal: true

# Stands in for app/models/concerns/trashable.rb of Discourse. Left out: nothing that a plugin
# meets. What is deleted is only hidden.
module Trashable
  extend ActiveSupport::Concern

  included do
    default_scope { where(deleted_at: nil) }
    scope :with_deleted, -> { unscope(where: :deleted_at) }

    belongs_to :deleted_by, class_name: "User"
  end

  def trashed?
    deleted_at.present?
  end

  def trash!(trashed_by = nil)
    update_columns(deleted_at: DateTime.now, deleted_by_id: trashed_by&.id)
  end

  def recover!
    update_columns(deleted_at: nil, deleted_by_id: nil)
  end
end
