# frozen_string_literal: true

# Stands in for lib/pretty_text.rb of Discourse. Left out: what is found across elements. It is what
# Discourse finds in plain text beside Markdown: addresses and typographic signs in what is written
# as such, and, once entities are decoded, mentions, hashtags, emoji, dates and checkboxes. Each is
# found within one stretch of text, which an element or a comment ends.
module PrettyText
  class WrittenText
    ENTITY = /&(?:#\d{1,7}|#[xX]\h{1,6}|[A-Za-z]\w*);/
    # Signs that stand for entities until they are decoded.
    FIRST = 0xF0000
    KEPT = /[\u{F0000}-\u{FFFFD}]/

    NO_WORD_BEFORE = /(?<![\p{L}\p{N}\p{M}])/
    NO_WORD_BEHIND = /(?![\p{L}\p{N}\p{M}])/
    HOST =
      %r{(?<![\w@/.-])(?:(?:[\p{L}\p{N}-]+\.)+(?:com|net|org|io|co|me|de|fr)\b(?:/[^\s<]*)?|//[\w.-]+)}
    TYPOGRAPHY = {
      /\((c|r|p)\)/i => "©",
      /\((tm|pa)\)/i => "™",
      /\+-/ => "±",
      /([?!]){4,}/ => "???",
      /,{2,}/ => ",",
    }.freeze
    MENTION = /#{NO_WORD_BEFORE}@(?<mention>\w[\w.-]{0,58}[^\W_]|\w)#{NO_WORD_BEHIND}/
    HASHTAG = /#{NO_WORD_BEFORE}#(?<hashtag>[\w:\-\u00C0-\u1FFF]{1,101})#{NO_WORD_BEHIND}/
    EMOJI = /#{NO_WORD_BEFORE}:(?<emoji>smile|wave|heart|tada|\+1|-1|100)(?::t[2-6])?:/
    SHORTCUT = /#{NO_WORD_BEFORE}(?::-?[()PODp$|]|:\/|:'-?\(|;-?[)P]|8-\)|\^_{1,2}\^)(?=\s|\z)/
    DATE = /\[date(?:=|-range ).+?\]/
    CHECKBOX = /\[[ xX]?\]/
    FOUND = Regexp.union(MENTION, HASHTAG, EMOJI, SHORTCUT, DATE, CHECKBOX)

    CODE = "ancestor::code or ancestor::pre"

    # text - Markdown
    def initialize(text)
      @entities = []
      @text = text.gsub(ENTITY) { |entity| keep(entity) }
    end

    # Markdown in which the entities are kept apart.
    def to_s
      @text
    end

    # html - what was made of that
    def process(html)
      doc = Nokogiri::HTML5.fragment(html)
      replace(doc) { |text| link(set(text)) }
      decode(doc)
      replace(doc) { |text| text.gsub(FOUND) { |found| mark(found, $~) } }
      doc.to_html
    end

    private

    def keep(entity)
      @entities << entity
      (FIRST + @entities.size - 1).chr(Encoding::UTF_8)
    end

    def replace(doc)
      doc
        .xpath(".//text()[not(ancestor::a or #{CODE})]")
        .each do |text|
          html = CGI.escape_html(text.content).gsub("&#39;", "'")
          changed = yield html
          text.replace(changed) if changed != html
        end
    end

    def set(text)
      TYPOGRAPHY.reduce(text) { |set, (signs, sign)| set.gsub(signs, sign) }
    end

    def link(text)
      text.gsub(HOST) { |host| %(<a href="http://#{host.delete_prefix("//")}">#{host}</a>) }
    end

    # In code an entity is what it is.
    def decode(doc)
      return if @entities.empty?
      doc.xpath(".//text()[#{CODE}]").each { |text| put_back(text) { |sign| written(sign) } }
      doc.xpath(".//text() | .//@*").each { |text| put_back(text) { |sign| meant(sign) } }
    end

    def put_back(node, &block)
      node.content = node.content.gsub(KEPT, &block) if node.content.match?(KEPT)
    end

    def written(sign)
      @entities.fetch(sign.ord - FIRST)
    end

    def meant(sign)
      Nokogiri::HTML5.fragment(written(sign)).text
    end

    def mark(found, match)
      return mention(match[:mention]) if match[:mention] && SiteSetting.enable_mentions
      return %(<span class="hashtag-raw">#{found}</span>) if match[:hashtag]
      return %(<img class="emoji" alt="#{found}">) if match[:emoji] || SHORTCUT.match?(found)
      return found if match[:mention]
      %(<span class="#{found.start_with?("[date") ? "discourse-local-date" : "chcklst-box"}"></span>)
    end

    def mention(name)
      exists = User.exists?(username_lower: name.downcase)
      return %(<span class="mention">@#{name}</span>) if !exists
      %(<a class="mention" href="#{Discourse.base_path}/u/#{name.downcase}">@#{name}</a>)
    end
  end
end
