# frozen_string_literal: true

require_relative "threads_context"

# Mailboxes, and mails as people copy them.
RSpec.describe DiscourseBindingVote::ThreadSource do
  include_context "with threads"

  it "reads mails from a mailbox" do
    expect(said(fixture("thread.mbox"))).to eq(
      [
        ["Avery Chair", nil, nil],
        ["Ada Lovelace", "+1", "binding"],
        ["Jürgen Müller", "-1", nil],
        ["王卫", "+1", nil],
        ["Kim Park", "+1", nil],
        ["Ada Lovelace", "0", nil],
        ["Lee Reader", nil, nil],
      ],
    )
  end

  it "reads mails from what an archive makes of a mailbox" do
    pipermail = <<~MBOX
      From ada at example.org  Wed Nov 18 11:00:00 2026
      From: ada at example.org (Ada Lovelace)
      Date: Wed, 18 Nov 2026 11:00:00 +0000
      Subject: [dev] Adopt the strategy
      Message-ID: <1@example.org>

      +1

      From my side that is all.
      >From 10:00 on I am away.

      From grace at example.org  Wed Nov 18 12:00:00 2026
      From: grace at example.org (Grace Hopper)
      Date: Wed, 18 Nov 2026 12:00:00 +0000

      -1
    MBOX
    expect(said(pipermail)).to eq([["Ada Lovelace", "+1", nil], ["Grace Hopper", "-1", nil]])
    expect(messages(pipermail).first.text).to end_with("\nFrom 10:00 on I am away.")
    expect(said("\uFEFF\r\n#{pipermail.gsub("\n", "\r\n")}").map(&:second)).to eq(%w[+1 -1])
  end

  it "reads mails from a mail that was saved" do
    expect(said(fixture("outlook.eml"))).to eq([["Müller, Jürgen", "-1", "binding"]])
    message = messages(fixture("outlook.eml")).sole
    expect(message.text).to include("drei Häuser")
    expect(message.text).not_to include("Ursprüngliche", "adopt it")
  end

  it "reads mails from several that were copied, of which each quotes others" do
    expected = [
      ["Ada Lovelace", "+1", "binding"],
      ["Grace Hopper", "-1", nil],
      ["Kim Park", "0", nil],
    ]
    text = fixture("pasted.txt").force_encoding("UTF-8")
    expect(said(text)).to eq(expected)
    expect(said(text.gsub("\n", "\r\n"))).to eq(expected)
    expect(said("\n\n#{text}")).to eq(expected)
    expect(said(text.gsub(/^(?=.)/, "    "))).to eq(expected)
  end

  it "reads them where the blank line below the headers is lost" do
    text = fixture("pasted.txt").force_encoding("UTF-8").gsub(/(?<=To: dev@example.org\n)\n/, "")
    expect(said(text)).to eq(
      [["Ada Lovelace", "+1", "binding"], ["Grace Hopper", "-1", nil], ["Kim Park", "0", nil]],
    )
  end

  it "reads them with the headers in any order and case, and with folded ones" do
    text = <<~MAIL
      Delivered-To: dev@example.org
      message-id: <1@example.org>
      DATE: Wed, 18 Nov 2026
       11:00:00 +0000
      from: Ada
        Lovelace <ada@example.org>

      Note: I vote
      +1
    MAIL
    expect(said(text)).to eq([["Ada Lovelace", "+1", nil]])
    expect(messages(text).sole).to have_attributes(
      time: Time.utc(2026, 11, 18, 11),
      message_id: "1@example.org",
    )
  end

  it "reads them as Outlook copies them" do
    text = <<~MAIL
      From: Ada Lovelace <ada@example.org>
      Sent: Wednesday, November 18, 2026 11:00 AM
      To: dev@example.org
      Subject: RE: [VOTE] Adopt the strategy

      +1

      From: Avery Chair <avery@example.org>
      Sent: Wednesday, November 18, 2026 10:00 AM
      To: dev@example.org
      Subject: [VOTE] Adopt the strategy

      Let us vote.
    MAIL
    expect(said(text)).to eq([["Ada Lovelace", "+1", nil], ["Avery Chair", nil, nil]])
    expect(messages(text).first.time).to eq(Time.utc(2026, 11, 18, 11))
  end

  it "reads them as programs in other languages copy them" do
    german = <<~MAIL
      Von: Jürgen Müller <jm@example.de>
      Gesendet: Mittwoch, 18. März 2026 11:05
      An: dev@example.org
      Betreff: AW: [VOTE] Adopt the strategy

      -1

      -----Ursprüngliche Nachricht-----
      Von: Avery Chair <avery@example.org>
      Gesendet: Mittwoch, 18. März 2026 10:00
      An: dev@example.org
      Betreff: [VOTE] Adopt the strategy

      [ ] +1

    MAIL
    french = <<~MAIL
      De : Émile Roux <emile@example.fr>
      Envoyé : mercredi 19 août 2026 à 12:00
      À : dev@example.org
      Objet : RE: [VOTE] Adopt the strategy

      +1
    MAIL
    chinese = <<~MAIL
      发件人：王卫 <wang@example.cn>
      发送时间：2026年11月18日 19:00
      收件人：dev@example.org
      主题：回复: [VOTE]

      +1 同意
    MAIL
    expect(said(german)).to eq([["Jürgen Müller", "-1", nil]])
    expect(said(french)).to eq([["Émile Roux", "+1", nil]])
    expect(said(chinese)).to eq([["王卫", "+1", nil]])
    expect(said([german, french, chinese].join("\n\n")).map(&:second)).to eq(%w[-1 +1 +1])
    expect([german, french, chinese].map { |text| messages(text).sole.time }).to eq(
      [Time.utc(2026, 3, 18, 11, 5), Time.utc(2026, 8, 19, 12), Time.utc(2026, 11, 18, 19)],
    )
  end
end
