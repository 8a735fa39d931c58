# frozen_string_literal: true

module DiscourseBindingVote
  class ThreadSource
    # A point in time, as mail programs, archives and people write it.
    module LooseTime
      LONGEST = 100
      # Of 03/04/2026 nobody knows which is the month.
      AMBIGUOUS = %r{\A\s*\d{1,2}/\d{1,2}/\d{4}}
      # What stands behind the offset, as in "+0100 (CET)".
      ASIDE = /\([^()]*\)/
      # Ruby would take what is not said from today.
      DAY = %i[year mon mday].freeze

      # In each line the English month, and the names of it in other languages, without accents, that do
      # not begin with the same three letters.
      MONTHS =
        <<~WORDS.lines
        Jan ene enero gen gennaio янв января stycznia
        Feb fevr fevrier fev fevereiro фев февр февраля lutego
        Mar mrz maart mrt мар марта
        Apr avr avril abr abril апр апреля kwietnia
        May mai mayo mag maggio maio mei maj maja мая
        Jun juin giu giugno июн июня czerwca
        Jul juil juillet lug luglio июл июля lipca
        Aug aout ago agosto авг августа sierpnia
        Sep set setembro settembre сен сент сентября wrzesnia
        Oct okt oktober ott ottobre out outubro окт октября pazdziernika
        Nov ноя нояб ноября listopada
        Dec dez dezember dezembro dic dicembre diciembre дек декабря grudnia
      WORDS
          .flat_map { |line| line.split.then { |english, *names| names.product([english]) } }
          .to_h
          .freeze
      # "18. März 2026", "18 de noviembre de 2026"
      NAMED_MONTH =
        /(?<day>\d{1,2})\.?[ ](?:de[ ])?(?<month>[a-zа-я]{3,12})\.?[ ](?:de[ ])?(?<year>\d{4})/
      CHINESE = /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/
      CLOCK = /\d{1,2}:\d\d.*/

      class << self
        # The Time in whole seconds; nil where the text names none, or one that has not come yet. A time
        # without an offset is one of UTC.
        def read(text)
          text = text.to_s.gsub(ASIDE, " ").squish
          return if text.length > LONGEST || text.match?(AMBIGUOUS)

          text = in_english(text)
          return if DateTime._parse(text).values_at(*DAY).any?(&:nil?)
          time = DateTime.parse(text).to_time.in_time_zone
          time if !time.future?
        rescue Date::Error, RangeError
          nil
        end

        private

        # As it is, where it is not said in another language.
        def in_english(text)
          text = text.sub(CHINESE, '\1-\2-\3')
          found = NAMED_MONTH.match(BallotText::Fold.of(text.downcase))
          return text if found.nil?
          month = MONTHS.fetch(found[:month], found[:month])
          "#{found[:day]} #{month} #{found[:year]} #{text[CLOCK]}"
        end
      end
    end
  end
end
