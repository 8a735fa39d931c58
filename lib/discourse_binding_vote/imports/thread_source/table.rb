# frozen_string_literal: true

require "csv"

module DiscourseBindingVote
  class ThreadSource
    # A table as CSV, with commas, semicolons or tabs, a ballot in each row. Its first row says which
    # column is what, in any order.
    module Table
      FORMAT = "table"
      SEPARATORS = [",", ";", "\t"].freeze
      COLUMNS = {
        name: ["name", "full name", "display name", "voter", "who", "person", "member", "author"],
        username: %w[username user login account],
        address: ["email", "e-mail", "mail", "address", "email address"],
        typed: ["typed"],
        choice: %w[choice vote ballot],
        binding: ["binding"],
        reason: %w[reason comment comments note notes remark why],
        link: ["link", "url", "permalink", "source", "source url", "message"],
        time: ["time", "date", "when", "at", "cast at", "cast", "timestamp", "sent", "created at"],
      }.freeze
      PERSON = %i[name username address].freeze
      # Spreadsheets leave the plus away.
      PLUS_LEFT_AWAY = /\A1(?=\z|\s)/
      # What keeps a spreadsheet from reckoning.
      PROTECTED = /\A'(?=[-+=@])/
      BINDING = /\A(?:true|yes|binding)\z/i
      NON_BINDING = /\A(?:false|no|non-?binding)\z/i

      class << self
        def entries(content)
          text = LooseText.of_file(content)
          header = text.each_line.find(&:present?).to_s
          separator = SEPARATORS.max_by { |sign| header.count(sign) }
          columns = header.split(separator).map { |title| column(title) }
          return if columns.exclude?(:choice) || (columns & PERSON).empty?
          rows(text.lstrip, separator, columns)
        end

        def message(entry)
          ThreadMessage.new(
            name: AuthorName.clean(entry[:name] || entry[:username] || entry[:address]),
            address: entry[:address]&.downcase,
            username: entry[:username],
            time: LooseTime.read(entry[:time]),
            text: choice(entry),
            reason: entry[:reason],
            link: entry[:link],
          )
        end

        private

        # What a column is, by its title; nil for one that is not read.
        def column(title)
          title = title.delete('"').tr("_", " ").squish.downcase
          COLUMNS.find { |_, titles| titles.include?(title) }&.first
        end

        # Hashes of the columns, without those that are empty, one more at most than can be read; nil where
        # the text is no CSV.
        def rows(text, separator, columns)
          table = CSV.new(text, col_sep: separator, liberal_parsing: true, skip_blanks: true)
          rows = table.first(MOST_MESSAGES + 2).drop(1)
          rows.map do |row|
            cells =
              columns
                .zip(row)
                .filter_map { |name, cell| [name, cell.strip] if name && cell.present? }
            cells.reverse.to_h.transform_values { |cell| cell.sub(PROTECTED, "") }
          end
        rescue CSV::MalformedCSVError
          nil
        end

        def choice(entry)
          choice = (entry[:typed] || entry[:choice]).to_s.sub(PLUS_LEFT_AWAY, "+1")
          return "#{choice} (binding)" if BINDING.match?(entry[:binding])
          NON_BINDING.match?(entry[:binding]) ? "#{choice} (non-binding)" : choice
        end
      end
    end
  end
end
