# frozen_string_literal: true

module DiscourseBindingVote
  class ThreadSource
    # The name of a header, as mail programs show it in the languages of those who use them.
    module MailLabel
      ENGLISH =
        /
          \A(?<name>from|to|cc|bcc|date|sent|subject|received|sender|precedence|references|keywords|
            comments|importance|priority|organization|[a-z0-9]+(?:-[a-z0-9]+)+):(?:[ \t]|\r?\n|\z)
        /xi
      FOREIGN = /\A(?<name>[^\s:：][^:：\r\n]{0,20}?)[ \t]?(?:：|:(?=\s|\z))[ \t]*/
      SENT = /\Asent:/i

      MEANINGS =
        {
          "from" => BallotText::Words::Mail::SENDER,
          "sent" => <<~WORDS,
          gesendet, envoye, envoye le, enviado, enviado el, enviada em, enviado em, inviato, отправлено,
          надіслано, wyslano, wyslane, odeslano, verzonden, gonderildi, skickat, sendt, lahetetty,
          elkuldve, 发送时间, 送信日時, 보낸 날짜
        WORDS
          "date" => <<~WORDS,
          datum, fecha, data, дата, tarih, dato, 发送日期, 日期, 日時, 日付, 時間, 날짜
        WORDS
          "subject" => <<~WORDS,
          betreff, objet, asunto, assunto, oggetto, тема, temat, predmet, onderwerp, konu, amne, emne,
          aihe, targy, 主题, 主旨, 件名, 제목
        WORDS
          "to" => BallotText::Words::Mail::HEADERS,
        }.flat_map { |name, words| BallotText::Lexicon.phrases(words).map { |word| [word, name] } }
          .reverse
          .to_h
          .freeze

      class << self
        # The name with which a line begins, in English and in lower case; nil where it is no header.
        def of(line)
          english = ENGLISH.match(line)
          return english[:name].downcase if english
          MEANINGS[BallotText::Fold.of(foreign(line))] if foreign(line)
        end

        # The line with the name that mails have for that. Its time is when it was sent.
        def in_english(line)
          return line.sub(SENT, "Date:") if ENGLISH.match?(line)
          name = of(line)
          name ? line.sub(FOREIGN, "#{name}: ").sub(SENT, "Date:") : line
        end

        private

        def foreign(line)
          FOREIGN.match(line)&.[](:name) if line.encoding == Encoding::UTF_8
        end
      end
    end
  end
end
