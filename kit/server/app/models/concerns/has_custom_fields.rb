# frozen_string_literal: true

# Stands in for app/models/concerns/has_custom_fields.rb of Discourse. Left out: fields of several
# values, types, preloading and searching. They are saved in the transaction of the record, as text.
module HasCustomFields
  extend ActiveSupport::Concern

  included do
    has_many :_custom_fields, class_name: "#{name}CustomField", dependent: :destroy
    after_save :save_custom_fields
  end

  def custom_fields
    @custom_fields ||= _custom_fields.to_h { |field| [field.name, field.value] }
  end

  def custom_fields=(fields)
    @custom_fields = fields.stringify_keys
  end

  # Whether there is nothing to be saved, as far as is known without asking the database.
  def custom_fields_clean?
    @custom_fields.nil?
  end

  def save_custom_fields
    return if @custom_fields.nil?

    _custom_fields.destroy_all
    @custom_fields.each { |name, value| _custom_fields.create!(name: name, value: value.to_s) }
    @custom_fields = nil
  end
end
