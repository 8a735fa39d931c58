# frozen_string_literal: true

require_relative "threads_context"

# Single mails, in the charsets and forms in which they come.
RSpec.describe DiscourseBindingVote::ThreadSource::WrittenMail do
  include_context "with threads"

  def message(raw)
    described_class.read(raw.b)
  end

  def encoded(text, charset)
    mail(
      [text.encode(charset).b].pack("m"),
      "Content-Type": "text/plain; charset=#{charset}",
      "Content-Transfer-Encoding": "base64",
    )
  end

  it "reads who wrote it, when, and where it is found" do
    read = message(mail("+1", "Archived-At": "<https://lists.example.org/thread/0abc>"))
    expect(read).to have_attributes(
      name: "Ada Lovelace",
      address: "ada@example.org",
      time: Time.utc(2026, 11, 18, 11),
      text: "+1",
      message_id: "1@example.org",
      link: "https://lists.example.org/thread/0abc",
      malformed: false,
    )
  end

  {
    "Windows-1252" => "+1 – für „alle“",
    "GB2312" => "+1 同意,支持这个方案",
    "ISO-2022-JP" => "+1 賛成します",
    "Shift_JIS" => "+1 賛成します",
    "EUC-KR" => "+1 찬성합니다",
    "Big5" => "+1 同意",
    "KOI8-R" => "+1 Я за",
    "UTF-8" => "+1 👍 für alle",
  }.each do |charset, text|
    it "decodes #{charset}" do
      expect(message(encoded(text, charset)).text).to eq(text)
    end
  end

  it "reads what is in another charset than it says, or in one that nobody knows" do
    text = "+1 für alle"
    type = ->(charset) { { "Content-Type": "text/plain; charset=#{charset}" } }
    %w[us-ascii iso-8859-1 utf-8 x-unknown none].each do |charset|
      expect(message(mail(text, **type.(charset))).text).to eq(text)
    end
    latin = mail("", **type.("utf-8")).b + text.encode("ISO-8859-1").b
    expect(message(latin).text).to eq(text)
    expect(message(mail("").b + text.encode("Windows-1252").b).text).to eq(text)
  end

  it "reads names as mail programs and lists write them" do
    {
      "=?UTF-8?B?SsO8cmdlbg==?= =?UTF-8?Q?_M=C3=BCller?= <jm@example.de>" => [
        "Jürgen Müller",
        "jm@example.de",
      ],
      "=?iso-2022-jp?B?GyRCOzNFRBsoQg==?= <y@example.jp>" => %w[山田 y@example.jp],
      "Jürgen Müller <JM@Example.de>" => ["Jürgen Müller", "jm@example.de"],
      "\"Lovelace, Ada\" <ada@example.org>" => ["Lovelace, Ada", "ada@example.org"],
      "'Ada Lovelace' <ada@example.org>" => ["Ada Lovelace", "ada@example.org"],
      "ada@example.org (Ada Lovelace)" => ["Ada Lovelace", "ada@example.org"],
      "ada at example.org (Ada Lovelace)" => ["Ada Lovelace", "ada@example.org"],
      "Ada Lovelace <ada@example.org.INVALID>" => ["Ada Lovelace", "ada@example.org"],
      "ada@example.org" => %w[ada ada@example.org],
      "\"ada@example.org\" <ada@example.org>" => %w[ada ada@example.org],
      "Ada <ada@@example" => ["Ada", nil],
      "Ada" => ["Ada", nil],
    }.each do |from, (name, address)|
      expect(message(mail("+1", From: from))).to have_attributes(name: name, address: address)
    end
  end

  it "reads names that are not encoded at all, in the charset of the mail" do
    headers = { From: "王卫 <wang@example.cn>", "Content-Type": "text/plain; charset=gbk" }
    expect(message(mail("+1 同意", **headers).encode("GBK"))).to have_attributes(
      name: "王卫",
      address: "wang@example.cn",
      text: "+1 同意",
    )
    expect(message(mail("+1", From: "Jürgen Müller <jm@a.de>").encode("ISO-8859-1")).name).to eq(
      "Jürgen Müller",
    )
  end

  it "reads what is signed" do
    signed = <<~MAIL
      -----BEGIN PGP SIGNED MESSAGE-----
      Hash: SHA256

      +1 (binding)
      -----BEGIN PGP SIGNATURE-----

      iQIzBAEBCAAdFiEE0000000000000000000000000000000000000000
      -----END PGP SIGNATURE-----
    MAIL
    expect(said(mail(signed))).to eq([["Ada Lovelace", "+1", "binding"]])
    parts = <<~MAIL
      --s
      Content-Type: multipart/mixed; boundary=m

      --m
      Content-Type: text/plain; charset=utf-8

      -1

      --m--

      --s
      Content-Type: application/pgp-signature; name="signature.asc"

      -----BEGIN PGP SIGNATURE-----
      --s--
    MAIL
    type = { "Content-Type": "multipart/signed; boundary=s" }
    expect(said(mail(parts, **type))).to eq([["Ada Lovelace", "-1", nil]])
  end

  it "leaves out what telephones and programs put below" do
    [
      "Von meinem iPhone gesendet",
      "Sent from my iPhone",
      "Envoyé depuis mon mobile",
      "Get Outlook for Android",
      "____________",
      "--\nAda",
    ].each { |last| expect(message(mail("+1\n\n#{last}")).text).to eq("+1") }
  end

  it "knows the author whose place the list has taken" do
    headers = { From: "Ada Lovelace via Dev <dev@lists.example.org>" }
    expect(message(mail("+1", **headers, "Reply-To": "Ada <ada@example.org>"))).to have_attributes(
      name: "Ada Lovelace",
      address: "ada@example.org",
    )
    expect(message(mail("+1", **headers))).to have_attributes(name: "Ada Lovelace", address: nil)
  end

  it "takes the plain part, or makes text of HTML" do
    parts = ->(*all) do
      all.map { |type, body| "--b\nContent-Type: #{type}\n\n#{body}\n" }.join + "--b--\n"
    end
    alternative = { "Content-Type": "multipart/alternative; boundary=b" }
    both = parts.(%w[text/plain +1], %w[text/html <p>-1</p>])
    expect(message(mail(both, **alternative)).text).to eq("+1")
    empty = parts.(["text/plain", ""], %w[text/html <p>-1</p>])
    expect(message(mail(empty, **alternative)).text).to eq("-1")

    html = <<~HTML
      <html><head><style>p { color: red }</style></head><body>
      <div>+1&nbsp;(binding)<br>I like   it.</div><ul><li>one<li>two</ul>
      <div class="gmail_signature">Ada, CEO</div>
      <div class="gmail_quote"><div class="gmail_attr">On Wed, Avery wrote:</div>
      <blockquote>-1 do not adopt it</blockquote></div></body></html>
    HTML
    text = message(mail(html, "Content-Type": "text/html; charset=utf-8")).text
    expect(text.lines.map(&:strip).reject(&:empty?)).to eq(
      ["+1 (binding)", "I like it.", "one", "two"],
    )
  end

  it "leaves quotes and signatures out, wherever they stand" do
    {
      "+1\n\nOn Wed, 18 Nov 2026 at 10:00, Avery <a@b.c> wrote:\n> -1\n> [ ] 0" => "+1",
      "> [ ] +1\n> [ ] -1\n\n+1\n" => "+1",
      "Am 18.11.26 um 11:00 schrieb Avery:\n> [ ] +1\n> [ ] -1\n\n-1\n\nZu früh." => "-1",
      "+1\n\n-- \nAda\n-1 Infinite Loop" => "+1",
      "-1\n\nSent from my iPhone" => "-1",
      "0\n\nLe mer. 18 nov. 2026 à 10:00, Avery <a@b.c> a écrit :\n> +1" => "0",
      "#{"> a long quote\n" * 1000}\n+1" => "+1",
    }.each { |body, choice| expect(said(mail(body))).to eq([["Ada Lovelace", choice, nil]]) }
  end

  it "takes the time from the server where the author's clock has none" do
    received = "from a by b; Wed, 18 Nov 2026 11:05:00 +0000 (UTC)"
    [nil, "rubbish", "Fri, 32 Nov 2026 11:00:00 +0000", "1 Jan 2027 00:00:00 +0000"].each do |date|
      expect(message(mail("+1", Date: date, Received: received)).time).to eq(
        Time.utc(2026, 11, 18, 11, 5),
      )
      expect(message(mail("+1", Date: date)).time).to be_nil
    end
  end

  it "is of the time that it says, be that long ago" do
    expect(message(mail("+1", Date: "Thu, 1 Jan 1970 00:00:00 +0000")).time).to eq(Time.at(0))
  end
end
