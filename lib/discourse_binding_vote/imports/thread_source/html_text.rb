# frozen_string_literal: true

module DiscourseBindingVote
  class ThreadSource
    # The HTML of a mail as plain text, without what its program marks as quoted or as the signature.
    module HtmlText
      LEFT_OUT = <<~CSS.squish
        script, style, title, template, blockquote, [hidden],
        .gmail_attr, .gmail_signature, .moz-cite-prefix, .moz-signature,
        #divRplyFwdMsg, #divRplyFwdMsg ~ *, #appendonsend ~ *
      CSS
      BLOCKS =
        "address, article, div, dd, dt, h1, h2, h3, h4, h5, h6, hr, li, ol, p, pre, table, tr, ul"

      # Raises ArgumentError where elements are nested too deep.
      def self.of(html)
        body = Nokogiri::HTML5.fragment(html)
        body.css(LEFT_OUT).remove
        body
          .xpath(".//text()[not(ancestor::pre)]")
          .each { |text| text.content = text.content.gsub(/[[:space:]]+/, " ") }
        line_end = -> { Nokogiri::XML::Text.new("\n", body.document) }
        body.css("br").each { |element| element.replace(line_end.call) }
        body
          .css(BLOCKS)
          .each do |element|
            element.add_previous_sibling(line_end.call)
            element.add_next_sibling(line_end.call)
          end
        body.text.gsub(/ *\n */, "\n").gsub(/\n{3,}/, "\n\n").strip
      end
    end
  end
end
