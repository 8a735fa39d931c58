# frozen_string_literal: true

module DiscourseBindingVote
  class ThreadSource
    # Bytes as text, whatever they are called: what is said of their charset may be wrong.
    module LooseText
      # Charsets of several bytes a character, and what they are in fact. Their bytes can look like UTF-8.
      WIDE = {
        "big5" => "Big5-HKSCS",
        "cp932" => "Windows-31J",
        "euc-jp" => "eucJP-ms",
        "euc-kr" => "CP949",
        "gb18030" => "GB18030",
        "gb2312" => "GB18030",
        "gbk" => "GB18030",
        "iso-2022-jp" => "CP50221",
        "ks_c_5601-1987" => "CP949",
        "shift_jis" => "Windows-31J",
        "utf-16" => "UTF-16",
        "utf-16be" => "UTF-16BE",
        "utf-16le" => "UTF-16LE",
      }.freeze
      NARROW = { "iso-8859-1" => "Windows-1252", "latin1" => "Windows-1252" }.freeze
      BYTE_ORDERS = { "\xFF\xFE".b => "UTF-16LE", "\xFE\xFF".b => "UTF-16BE" }.freeze
      MARK = "\uFEFF"

      class << self
        # The text in UTF-8, without NUL and without a mark of the byte order.
        #
        # charset - what it is said to be in, nil where nothing is said
        def decode(bytes, charset = nil)
          said = charset.to_s.downcase
          charsets = [
            WIDE[said],
            "UTF-8",
            NARROW.fetch(said, said.presence),
            "Windows-1252",
          ].compact
          text = charsets.lazy.filter_map { |name| encode(bytes, name) }.first
          (text || bytes.dup.force_encoding("UTF-8").scrub).delete("\0").delete_prefix(MARK)
        end

        # The same of a file, which says by its first bytes if it is in UTF-16.
        def of_file(bytes)
          decode(bytes, BYTE_ORDERS[bytes.byteslice(0, 2)])
        end

        private

        def encode(bytes, charset)
          text = bytes.dup.force_encoding(charset)
          text = text.encode("UTF-8") if text.encoding != Encoding::UTF_8
          text if text.valid_encoding?
        rescue EncodingError, ArgumentError
          nil
        end
      end
    end
  end
end
