# frozen_string_literal: true

module DiscourseBindingVote
  # Reads what came with a request as what its route takes; controllers read nothing else of it.
  module Parameters
    class << self
      # The values of a route by their names, nil for each that was not given. What the route does not
      # take is left out.
      #
      # route  - such as "votes#show"
      # params - what came with the request, by names
      #
      # Raises Refusal, or Discourse::NotFound for an id that nothing can have.
      def read(route, params)
        Routes::ALL.fetch(route).to_h { |name, type| [name, type.take(params[name], name)] }
      end

      # Whether Rails can make sense of what came with a request: a body that is what it says it is, and
      # names and values that are UTF-8.
      def readable?(request)
        names_readable?(request.parameters)
      rescue ActionController::BadRequest,
             ActionDispatch::Http::Parameters::ParseError,
             ArgumentError,
             EncodingError,
             RangeError
        false
      end

      private

      def names_readable?(value)
        case value
        when Hash
          value.all? { |name, inner| Type.readable?(name.to_s) && names_readable?(inner) }
        when Array
          value.all? { |inner| names_readable?(inner) }
        else
          true
        end
      end
    end
  end
end
