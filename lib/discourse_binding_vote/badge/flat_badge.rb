# frozen_string_literal: true

require "cgi"

module DiscourseBindingVote
  # A badge as an image, in the flat style that is known from READMEs: a word on grey, another on the
  # colour of the state. Plain Ruby.
  class FlatBadge
    HEIGHT = 20
    FONT_SIZE = 11
    PADDING = 5
    GREY = "#6c6c6c"

    # title - the whole sentence, for screen readers and on hover
    def initialize(label:, message:, colour:, title:)
      @label = label
      @message = message
      @colour = colour
      @title = title
    end

    # Each text has a shadow, which is not read out, and is as long as it is said to be, whichever font
    # there is.
    def to_s
      <<~SVG
        <svg xmlns="http://www.w3.org/2000/svg" width="#{width}" height="#{HEIGHT}" role="img" aria-label="#{escape(title)}">
          <title>#{escape(title)}</title>
          <linearGradient id="shade" x2="0" y2="100%">
            <stop offset="0" stop-color="#bbb" stop-opacity=".1"/>
            <stop offset="1" stop-opacity=".1"/>
          </linearGradient>
          <clipPath id="round"><rect width="#{width}" height="#{HEIGHT}" rx="3"/></clipPath>
          <g clip-path="url(#round)">
            <rect width="#{label_width}" height="#{HEIGHT}" fill="#{GREY}"/>
            <rect x="#{label_width}" width="#{message_width}" height="#{HEIGHT}" fill="#{colour}"/>
            <rect width="#{width}" height="#{HEIGHT}" fill="url(#shade)"/>
          </g>
          <g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="#{FONT_SIZE}" text-rendering="geometricPrecision">
            #{text(label, at: 0, width: label_width)}
            #{text(message, at: label_width, width: message_width)}
          </g>
        </svg>
      SVG
    end

    private

    attr_reader :label, :message, :colour, :title

    def width
      label_width + message_width
    end

    def label_width
      width_around(label)
    end

    def message_width
      width_around(message)
    end

    def width_around(text)
      length_of(text).ceil + (2 * PADDING)
    end

    def length_of(text)
      TextWidth.of(text, size: FONT_SIZE).round(1)
    end

    def text(text, at:, width:)
      middle = at + (width / 2.0)
      as_long = %(x="#{middle}" textLength="#{length_of(text)}"#{" #{stretched}" if stretch?(text)})
      said = escape(text)
      <<~SVG.chomp.gsub("\n", "\n    ")
        <text #{as_long} y="15" fill="#010101" fill-opacity=".3" aria-hidden="true">#{said}</text>
        <text #{as_long} y="14">#{said}</text>
      SVG
    end

    # Letters that may be joined are stretched, as space between them would part them.
    def stretch?(text)
      !TextWidth.known?(text)
    end

    def stretched
      %(lengthAdjust="spacingAndGlyphs")
    end

    # XML knows no control characters at all.
    def escape(text)
      CGI.escapeHTML(text.gsub(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/, ""))
    end
  end
end
