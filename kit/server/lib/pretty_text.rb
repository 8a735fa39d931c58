# frozen_string_literal: true

# Stands in for lib/pretty_text.rb of Discourse. Left out: oneboxes, polls, uploads, and rules of
# its own in JavaScript. It turns Markdown into HTML that is safe to show. CommonMark, line breaks,
# tables, links and what is found in plain text (WrittenText) suffice here.

require "commonmarker"
require "pretty_text/written_text"

module PrettyText
  OPTIONS = %i[HARDBREAKS UNSAFE SMART].freeze
  EXTENSIONS = %i[autolink strikethrough table].freeze
  TAGS = %w[
    a
    abbr
    aside
    b
    big
    blockquote
    br
    cite
    code
    dd
    del
    details
    div
    dl
    dt
    em
    h1
    h2
    h3
    h4
    h5
    h6
    hr
    i
    img
    ins
    kbd
    li
    mark
    ol
    p
    pre
    q
    s
    small
    span
    strike
    strong
    sub
    summary
    sup
    table
    tbody
    td
    th
    thead
    tr
    ul
  ].freeze
  ATTRIBUTES = %w[alt class colspan dir height href lang rel rowspan src title width].freeze

  class << self
    # opts - `user_id`, `topic_id` and others that Discourse takes; the stand-in needs none of them
    def cook(text, opts = {})
      raise ArgumentError, "opts of PrettyText.cook is a Hash" if !opts.is_a?(Hash)

      doc = Nokogiri::HTML5.fragment(sanitize(markdown(text.to_s)))
      mark_links(doc)
      doc.to_html.strip
    end

    def markdown(text)
      written = WrittenText.new(text)
      written.process(CommonMarker.render_html(written.to_s, OPTIONS, EXTENSIONS))
    end

    # As in Discourse, comments go first, and "[removed]" last.
    def sanitize(html)
      # Of a script not even its text is left.
      html = Loofah.html5_fragment(html).tap { |doc| doc.css("script, style").remove }.to_s
      Rails::HTML5::SafeListSanitizer
        .new
        .sanitize(html, tags: TAGS, attributes: ATTRIBUTES)
        .gsub("[removed]", "")
    end

    private

    def mark_links(doc)
      return if !SiteSetting.add_rel_nofollow_to_user_content
      doc.css("a[href^='http']").each { |link| link["rel"] = "noopener nofollow ugc" }
    end
  end
end
