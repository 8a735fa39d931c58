# frozen_string_literal: true

module DiscourseBindingVote
  # The address of a page on the web, as someone writes it.
  module WebAddress
    class << self
      # The http or https address of some host, with no name or password in it; nil where the text is
      # none. Letters beyond ASCII become what a browser sends for them.
      def read(text)
        address =
          text.to_s.strip.gsub(/[^[:ascii:]]+/) { |letters| URI.encode_www_form_component(letters) }
        uri = URI.parse(address)
        address if uri.is_a?(URI::HTTP) && uri.host.present? && uri.userinfo.nil?
      rescue URI::Error
        nil
      end
    end
  end
end
