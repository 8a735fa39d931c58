# frozen_string_literal: true

# Stands in for app/controllers/application_controller.rb of Discourse. Left out: JSON that is
# cached, or kept for the page. It is the part that makes JSON.
module JsonResponses
  def serialize_data(obj, serializer, opts = nil)
    opts = { scope: guardian }.merge(opts || {})
    if obj.respond_to?(:to_ary)
      ActiveModel::ArraySerializer.new(obj.to_ary, opts.merge(each_serializer: serializer)).as_json
    else
      serializer.new(obj, opts).as_json
    end
  end

  def render_serialized(obj, serializer, opts = nil)
    render_json_dump(serialize_data(obj, serializer, opts), opts)
  end

  def render_json_dump(obj, opts = nil)
    opts ||= {}
    if opts[:rest_serializer]
      obj["__rest_serializer"] = "1"
      obj["extras"] = opts[:extras] if opts[:extras]
      obj["meta"] = opts[:meta] if opts[:meta]
    end
    render json: obj.to_json, status: opts[:status] || 200
  end

  def success_json
    { success: "OK" }
  end
end
