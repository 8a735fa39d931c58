# frozen_string_literal: true

module DiscourseBindingVote
  class ThreadSource
    # The comments of an issue, a pull request or a discussion of GitHub, as its API answers in JSON
    # (REST or GraphQL), or the program `gh`. Whatever has an author and a body there is a message,
    # however deep it stands. A review that only approves has no body.
    module GithubThread
      FORMAT = "github"

      # Of GraphQL, replies to the comments of a discussion stand 12 deep.
      MOST_DEPTH = 30
      AUTHORS = %w[user author].freeze
      BODIES = %w[body bodyText].freeze
      TIMES = %w[created_at createdAt submitted_at submittedAt].freeze
      LINKS = %w[html_url url].freeze
      # Addresses of the API itself, which are no pages.
      API = %r{\Ahttps://api\.|/api/v3/}
      # Where one answer of several pages ends and the next begins.
      SEAM = /([\]}])\s*([\[{])/

      class << self
        def entries(content)
          text = LooseText.of_file(content).strip
          return if !text.start_with?("{", "[")
          json = parse(text) || parse("[#{text.gsub(SEAM, '\1,\2')}]")
          json && comments(json)
        end

        def message(entry)
          author = AUTHORS.map { |name| entry[name] }.grep(Hash).first || {}
          ThreadMessage.new(
            name: AuthorName.clean(string(author, %w[name]) || string(author, %w[login])),
            username: string(author, %w[login]),
            time: LooseTime.read(string(entry, TIMES)),
            text: string(entry, BODIES).to_s,
            link:
              LINKS.filter_map { |name| string(entry, [name]) }.find { |link| !API.match?(link) },
            message_id: string(entry, %w[node_id]) || entry["id"]&.to_s,
          )
        end

        private

        def parse(text)
          JSON.parse(text, max_nesting: MOST_DEPTH)
        rescue JSON::ParserError
          nil
        end

        # In their order: a comment stands before the replies to it.
        def comments(json)
          case json
          when Array
            json.flat_map { |inner| comments(inner) }
          when Hash
            own = comment?(json) ? [json] : []
            own + comments(json.values.grep(Enumerable))
          else
            []
          end
        end

        def comment?(json)
          string(json, BODIES) && AUTHORS.any? { |name| json.key?(name) }
        end

        def string(json, names)
          names.map { |name| json[name] }.grep(String).find(&:present?)
        end
      end
    end
  end
end
