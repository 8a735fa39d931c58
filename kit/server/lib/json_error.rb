# frozen_string_literal: true

# Stands in for lib/json_error.rb of Discourse. Left out: nothing that a plugin meets. It says how
# an error looks as JSON.
module JsonError
  # obj  - a sentence, some sentences, a record with errors or an exception
  # opts - `type` and `extras` go beside the errors
  def create_errors_json(obj, opts = nil)
    opts ||= {}
    json = { errors: error_messages(obj) }
    json[:error_type] = opts[:type] if opts[:type]
    json[:extras] = opts[:extras] if opts[:extras]
    json
  end

  private

  def error_messages(obj)
    obj = obj.record if obj.is_a?(ActiveRecord::RecordInvalid)

    if obj.is_a?(String)
      [obj]
    elsif obj.respond_to?(:errors) && obj.errors.present?
      obj.errors.full_messages
    elsif obj.is_a?(Array) && obj.present?
      obj.map(&:to_s)
    elsif obj.is_a?(Exception)
      [(obj.cause || obj).message.presence || obj.class.name]
    else
      [I18n.t("js.generic_error")]
    end
  end
end
