# frozen_string_literal: true

require_relative "imports_context"

# Whose messages they are here, over HTTP.
RSpec.describe DiscourseBindingVote::ImportsController do
  include_context "with a thread to import"

  fab!(:ada) { Fabricate(:user, username: "ada_l", name: "Ada Lovelace", email: "ada@example.org") }
  fab!(:admin) { Fabricate(:admin, refresh_auto_groups: true) }
  fab!(:moderator) { Fabricate(:moderator, refresh_auto_groups: true) }
  fab!(:committers, :group)

  before do
    SiteSetting.binding_vote_binding_groups = committers.id.to_s
    committers.add(ada)
  end

  def mail(from, body = "+1", id: 1)
    <<~MBOX
      From someone@example.org Thu Nov 19 10:00:00 2026
      From: #{from}
      Date: Thu, 19 Nov 2026 10:0#{id}:00 +0000
      Message-ID: <#{id}@example.org>
      Archived-At: <https://lists.example.org/#{id}>

      #{body}

    MBOX
  end

  # Whose messages they are: the username and how that was found.
  def matched(content)
    read(content).map { |row| [row.dig("account", "username"), row["match"]] }
  end

  it "is told by the mail address to those who may see these, and to nobody else" do
    from = "A. L. <Ada@Example.org>"
    sign_in(admin)
    expect(matched(mail(from))).to eq([%w[ada_l email]])
    expect(rows.sole).to include("email" => "ada@example.org", "name" => "A. L.")

    [keeper, moderator].each do |person|
      sign_in(person)
      expect(matched(mail(from))).to eq([[nil, nil]])
      expect(response.body).not_to match(/@example\.org/i)
    end
    SiteSetting.moderators_view_emails = true
    sign_in(moderator)
    expect(matched(mail(from))).to eq([%w[ada_l email]])
  end

  it "is told by the username or the name, be it in another case" do
    expect(matched(mail("ADA_L <a@b.example>"))).to eq([%w[ada_l username]])
    expect(matched(mail("ada lovelace <a@b.example>"))).to eq([%w[ada_l name]])
    expect(matched(mail("Ada <a@b.example>"))).to eq([[nil, nil]])
    Fabricate(:user, username: "zoe", name: "Ada_L")
    expect(matched(mail("Ada_L <a@b.example>"))).to eq([%w[ada_l username]])
    github = { user: { login: "Ada_L" }, body: "+1", created_at: "2026-11-19T10:00:00Z" }
    expect(matched([github].to_json)).to eq([%w[ada_l username]])
    SiteSetting.enable_names = false
    expect(matched(mail("Ada Lovelace <a@b.example>"))).to eq([[nil, nil]])
  end

  it "is doubtful where several have the name, or nothing but the address says it" do
    Fabricate(:user, username: "zoe", name: "ADA LOVELACE")
    expect(matched(mail("Ada Lovelace <a@b.example>"))).to eq([%w[ada_l doubtful]])
    expect(rows.sole).to include("binds" => false, "account" => include("binds" => true))
    expect(matched(mail("ada_l@evil.example"))).to eq([%w[ada_l doubtful]])
    import(rows.map { |row| row.merge("name" => "Ada Lovelace") })
    expect(vote.ballots.sole).to have_attributes(user: nil, voter_name: "Ada Lovelace")
  end

  it "has one row for whoever writes from several addresses or under several names" do
    sign_in(admin)
    expect(
      matched(
        mail("Ada Lovelace <home@ada.example>") + mail("AL <ada@example.org>", "-1", id: 2) +
          mail("ADA LOVELACE <work@ada.example>", "0", id: 3),
      ),
    ).to eq([%w[ada_l email]])
    expect(rows.sole["earlier"].pluck("choice")).to eq(%w[-1 +1])

    expect(matched(mail("Kay <k@a.example>") + mail("kay <k@b.example>", id: 2))).to eq(
      [[nil, nil]],
    )
    expect(matched(mail("K <k@a.example>") + mail("Kay <k@a.example>", id: 2))).to eq([[nil, nil]])
    expect(rows.sole["name"]).to eq("Kay")
  end

  it "keeps people apart who have accounts, whatever they are called" do
    Fabricate(:user, username: "grace", email: "grace@example.org")
    sign_in(admin)
    expect(
      matched(mail("Sam <ada@example.org>") + mail("Sam <grace@example.org>", "-1", id: 2)),
    ).to eq([%w[ada_l email], %w[grace email]])
  end

  it "corrects what is recorded under the plain name, though there is an account by now" do
    kay = mail("Kay <kay@a.example>")
    import(read(kay))
    Fabricate(:user, username: "kay")
    expect(matched(kay)).to eq([[nil, nil]])
    expect(rows.sole).to include("problem" => "already_there", "now" => include("choice" => "+1"))
  end

  it "binds as a ballot of that account, or of that name, would" do
    expect(read(mail("Ada Lovelace <a@b.example>")).sole["binds"]).to eq(true)
    expect(read(mail("Kay <a@b.example>")).sole["binds"]).to eq(false)
    Fabricate(:binding_vote_mark, vote: vote, user: nil, name: "Kay", binding: true)
    expect(read(mail("Kay <a@b.example>")).sole["binds"]).to eq(true)
  end

  it "says whose ballot nobody can record" do
    vote.cast(by: ada, choice: "+1")
    expect(read(mail("Ada Lovelace <a@b.example>")).sole).to include(
      "problem" => "cast_here",
      "now" => {
        "choice" => "+1",
        "binding" => true,
        "recorded" => false,
      },
    )
    vote.withdraw(by: ada)
    ada.update!(suspended_at: 1.day.ago, suspended_till: 1.year.from_now)
    expect(read(mail("Ada Lovelace <a@b.example>")).sole["problem"]).to eq("cannot_take_part")
    ada.update!(suspended_at: nil, suspended_till: nil, staged: true)
    expect(matched(mail("Ada Lovelace <a@b.example>"))).to eq([[nil, nil]])
  end
end
