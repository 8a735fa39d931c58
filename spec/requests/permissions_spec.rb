# frozen_string_literal: true

require_relative "permissions_context"
require_relative "permissions_tables"

# Who may do what, told twice: here, where every action is tried over HTTP in every role, and in
# docs/permissions.md, which has to say the same.
RSpec.describe "Permissions" do
  roles, sets, tables = PermissionsTables::ROLES, PermissionsTables::SETS, PermissionsTables::TABLES
  actions = tables.values.reduce(:merge)
  hampered = PermissionsTables::HAMPERED

  # What they are from now on.
  states = {
    suspended: {
      suspended_at: Time.zone.now,
      suspended_till: 1.year.from_now,
    },
    silenced: {
      silenced_till: 1.year.from_now,
    },
    staged: {
      staged: true,
    },
  }

  # How an action is answered, and the statuses that mean it. Refused is also who has to log in.
  words = { 200 => "yes", 403 => "no", 404 => "hidden" }

  # The roles that a cell of the document names.
  named = ->(who) { who.split(", ").flat_map { |name| sets[name] || [roles.key(name)].compact } }

  # Those who may not see the topic learn nothing of its vote; what another's reply proposes, nobody sees
  # but those who keep the roster.
  expected = ->(role, action) do
    next "yes" if named.(actions.fetch(action).first).include?(role)
    next "hidden" if role == :outsider && !tables["Look after the whole forum"].key?(action)
    of_another = tables["Answer for the reply of somebody else"].key?(action)
    of_another && (sets["logged in"] - sets["keepers"]).include?(role) ? "hidden" : "no"
  end

  describe "docs/permissions.md" do
    document = File.read(File.expand_path("../../docs/permissions.md", __dir__))
    sections = document.split(/^## (.+)$/).drop(1).each_slice(2).to_h
    rows = ->(heading) do
      lines = sections.fetch(heading).lines.grep(/\A\|/).drop(2)
      lines.to_h { |line| line.split("|").map(&:squish).compact_blank }
    end

    it "says who is meant by each name" do
      said = sets.transform_values { |members| members.map { |role| roles[role] } }
      without = ->(more) { "everyone but: #{more.map { |role| roles[role] }.join(", ")}" }
      said["everyone"] = "everyone but: cannot see the topic"
      ["logged in", "voters"].each { |name| said[name] = without.(roles.keys - sets[name]) }
      expect(rows.("The names")).to eq(said.transform_values { |text| Array(text).join(", ") })
    end

    tables.each do |heading, table|
      it "says who may #{heading.downcase_first}" do
        expect(rows.(heading)).to eq(table.transform_values(&:first))
      end
    end
  end

  describe "of every role" do
    include_context "with every action"

    roles.each do |role, name|
      it "#{name}: are as the tables say" do
        @vote = { reader: readable_vote, outsider: hidden_vote }.fetch(role, vote_of_all)
        moderated = role == :other_moderator ? readable_category : category
        let_group_moderate(moderating_group, moderated)

        @person = user = person(role)
        joined = hampered.include?(role) ? groups.values.uniq : [groups[role]].compact
        joined.each { |group| group.add(user) }
        vote.cast(by: user, choice: "+1") if user
        vote.update_columns(created_at: 4.days.ago)

        if user
          sign_in(user)
          # Logging in would make a staged account an ordinary one.
          user.update!(states.fetch(role, {}))
        end

        expect(answers(actions, words)).to eq(
          actions.keys.to_h { |action| [action, expected.(role, action)] },
        )
      end
    end
  end
end
