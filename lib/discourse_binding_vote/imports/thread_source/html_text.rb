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
      BLOCKS = %w[
        address
        article
        div
        dd
        dt
        h1
        h2
        h3
        h4
        h5
        h6
        hr
        li
        ol
        p
        pre
        table
        tr
        ul
      ].to_set.freeze

      class << self
        # Raises ArgumentError where elements are nested too deep.
        def of(html)
          body = Nokogiri.HTML5(html).at("body")
          body.css(LEFT_OUT).remove
          text = +""
          write(body, text)
          text.gsub(/[ \t]*\n[ \t]*/, "\n").gsub(/\n{3,}/, "\n\n").strip
        end

        private

        def write(element, text, preformatted: false)
          element.children.each do |node|
            if node.text?
              text << (preformatted ? node.content : node.content.gsub(/[[:space:]]+/, " "))
            elsif node.name == "br"
              text << "\n"
            elsif node.element?
              write_element(node, text, preformatted || node.name == "pre")
            end
          end
        end

        def write_element(node, text, preformatted)
          line_end = BLOCKS.include?(node.name) ? "\n" : ""
          text << line_end
          write(node, text, preformatted: preformatted)
          text << line_end
        end
      end
    end
  end
end
