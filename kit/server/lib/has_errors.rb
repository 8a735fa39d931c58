# frozen_string_literal: true

# Stands in for lib/has_errors.rb of Discourse. Left out: nothing that a plugin meets. It collects
# errors from records, for something that is none.
module HasErrors
  def errors
    @errors ||= ActiveModel::Errors.new(self)
  end

  def add_errors_from(obj)
    obj.errors.full_messages.each do |message|
      errors.add(:base, message) if errors[:base].exclude?(message)
    end
  end

  def rollback_from_errors!(obj)
    add_errors_from(obj)
    raise ActiveRecord::Rollback
  end
end
