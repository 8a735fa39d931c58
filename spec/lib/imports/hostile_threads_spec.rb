# frozen_string_literal: true

require_relative "threads_context"

# Threads that were made to do harm, or are broken.
RSpec.describe DiscourseBindingVote::ThreadSource do
  include_context "with threads"

  it "makes names such that ballots can be recorded under them" do
    names = {
      "Ada\nBcc: all@example.org" => "Ada Bcc: all@example.org",
      "Ada\u202E\u2066 Lovelace\u200B" => "Ada Lovelace",
      "Ada\u0000\u0007 L" => "Ada L",
      "=HYPERLINK(\"https://evil.example\")" => "=HYPERLINK(\"https://evil.example\")",
      "@ada" => "ada",
      "x" * 5000 => "x" * 100,
      "\u200B\u2060" => "",
      "\u00A0 \t" => "",
      "می\u200Cخواهم" => "می\u200Cخواهم",
      "Jose\u0301" => "José",
      "👩\u200D💻 Ada" => "👩\u200D💻 Ada",
    }
    names.each do |given, name|
      read = messages([{ user: { login: given }, body: "+1" }].to_json).sole
      expect(read.name).to eq(name)
      expect(DiscourseBindingVote::PlainName.read(read.name)).to eq(name)
    end
  end

  it "takes mails of too many or too deep parts for malformed" do
    many = "--b\nContent-Type: text/plain\n\n+1\n" * 10_000
    deep = +""
    500.times { |n| deep << "--b#{n}\nContent-Type: multipart/mixed; boundary=b#{n + 1}\n\n" }
    html = { "Content-Type": "text/html" }
    [
      mail(many, "Content-Type": "multipart/mixed; boundary=b"),
      mail(deep, "Content-Type": "multipart/mixed; boundary=b0"),
      mail("<div>" * 50_000, **html),
      mail("+1", "Content-Transfer-Encoding": "x-unknown"),
      mail("+1", "Content-Type": "application/octet-stream"),
    ].each do |raw|
      expect(messages(raw).sole).to have_attributes(name: "Ada Lovelace", malformed: true, text: "")
    end
  end

  it "reads what it can of mails that are broken" do
    [
      mail("+1", "Content-Type": "multipart/mixed"),
      mail("--b\n\n+1", "Content-Type": "multipart/mixed; boundary=b"),
      mail("+1", "Content-Type": "text/plain; charset="),
      mail("+1", "Content-Type": "rubbish"),
      mail("KzE", "Content-Transfer-Encoding": "base64"),
      mail("=2B1=", "Content-Transfer-Encoding": "quoted-printable"),
      mail("+1\u0000"),
      mail("+1", To: "x" * 100_000),
      mail("+1", "Message-ID": "<<>>"),
      mail("+1", "Message-ID": "\u0000"),
      mail("+1", References: "<a@b> " * 10_000),
      mail("+1", Subject: "=?UTF-8?B?////?="),
    ].each do |raw|
      expect { messages(raw) }.not_to raise_error
      expect(messages(raw).sole.name).to eq("Ada Lovelace")
    end
  end

  it "leaves untrimmed what would take long to trim" do
    trimmer = EmailReplyTrimmer
    ["2016 x ", "[", ">>>>\nx\n", "a:\n", "```\n", "-----BEGIN PGP SIGNATURE-----\n"].each do |bomb|
      trimmer.expects(:trim).never
      expect(said(mail("+1\n\nwhy:\n\n#{bomb * 2000}")).sole.first).to eq("Ada Lovelace")
    end
  end

  it "finds nobody in a mail without an author" do
    expect(messages(mail("+1", From: "<>")).sole).to have_attributes(name: "", malformed: true)
    expect(messages(mail("+1", From: "\u200B <\u200B>")).sole).to have_attributes(malformed: true)
  end

  it "reads a mailbox of 1,000 small mails, and none of bytes that mean nothing" do
    box =
      Array
        .new(1000) do |n|
          "From a Wed Nov 18 11:00:00 2026\n#{mail("+1", "Message-ID": "<#{n}@b>")}\n\n"
        end
        .join
    expect(messages(box).size).to eq(1000)
    random = Random.new(7)
    20.times do
      noise =
        "From a Wed Nov 18 11:00:00 2026\nFrom: #{random.bytes(200).delete("\r\n")}\n\n#{random.bytes(5000)}"
      expect { messages(noise.b) }.not_to raise_error
    end
  end
end
