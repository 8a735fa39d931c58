# frozen_string_literal: true

require_relative "permissions_context"

# Who may do what, told twice: here, where every cell is tried over HTTP, and in docs/permissions.md,
# which has to say the same.
RSpec.describe "Permissions" do
  # Each role in the order of the columns, and as the document calls it.
  roles = {
    anonymous: "not logged in",
    member: "member",
    voter: "binding voter",
    opener: "opener of the vote",
    opener_group: "opener group",
    category_moderator: "category moderator",
    other_moderator: "moderator of another category",
    keeper: "roster group",
    moderator: "moderator",
    admin: "admin",
    suspended: "suspended",
    silenced: "silenced",
    staged: "staged",
    shadow: "anonymous mode",
    reader: "cannot post in the category",
    outsider: "cannot see the topic",
  }

  # Who is in one of these is in every group of the settings too, which must not help them.
  hampered = %i[suspended silenced staged shadow]
  everyone = roles.keys - %i[outsider]
  logged_in = everyone - %i[anonymous suspended]
  voters = everyone - hampered - %i[anonymous reader]
  staff = %i[moderator admin]
  openers = %i[opener_group category_moderator] + staff
  managers = %i[opener category_moderator] + staff
  keepers = %i[category_moderator keeper] + staff
  keepers_everywhere = %i[keeper] + staff

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

  # Each action: who may, and how it is asked for. The request runs in the example.
  actions = {
    "see the vote" => [everyone, -> { get path }],
    "see the ballots" => [everyone, -> { get path("ballots") }],
    "see how the vote went" => [everyone, -> { get path("timeline") }],
    "see its changes" => [everyone, -> { get path("timeline/changes") }],
    "see the ballots of posts" => [everyone, -> { get path("post-ballots") }],
    "see the roster and its marks" => [everyone, -> { get path("roster") }],
    "copy the result" => [everyone, -> { get path("result") }],
    "export the vote" => [everyone, -> { get path("export") }],
    "see the badge" => [everyone, -> { get path("badge") }],
    "see what was written to open it" => [openers + %i[opener], -> { get path("matter") }],
    "open a vote" => [openers, -> { post "/binding-votes.json", params: opening }],
    "cast or change a ballot" => [voters, -> { put path("ballot"), params: { choice: "0" } }],
    "withdraw a ballot" => [voters, -> { delete path("ballot") }],
    "list one's own replies" => [logged_in, -> { get path("replies") }],
    "edit the vote" => [managers, -> { edit }],
    "remind those who have not voted" => [managers, -> { remind }],
    "move the closing time" => [managers, -> { put path("deadline"), params: later }],
    "close the vote" => [managers, -> { post path("closure") }],
    "cancel the vote" => [managers, -> { post path("cancellation"), params: { reason: "why" } }],
    "see a result before it is posted" => [managers, -> { post path("result/preview") }],
    "post the result" => [managers, -> { post_result }],
    "record a ballot cast elsewhere" => [keepers, -> { record }],
    "take a recorded ballot back" => [keepers, -> { take_back }],
    "undo what one has recorded" => [keepers, -> { undo_recording }],
    "read a thread from elsewhere" => [keepers, -> { post path("imports/read"), params: thread }],
    "look up a person of a thread" => [keepers, -> { look_up_person }],
    "record a thread from elsewhere" => [keepers, -> { post path("imports"), params: imported }],
    "list the proposed ballots" => [logged_in, -> { get path("proposed-ballots") }],
    "confirm what one's own reply says" => [
      voters,
      -> { post proposed_by(@person, "confirmation") },
    ],
    "confirm what another's reply says" => [
      [],
      -> { post proposed_by(Fabricate(:user), "confirmation") },
    ],
    "accept what a reply says" => [
      keepers,
      -> { post proposed_by(Fabricate(:user), "acceptance") },
    ],
    "accept what several replies say" => [keepers, -> { accept_several }],
    "set one's own reply aside" => [voters, -> { delete proposed_by(@person) }],
    "set another's reply aside" => [keepers, -> { delete proposed_by(Fabricate(:user)) }],
    "undo that one's own reply was set aside" => [
      voters,
      -> { post set_aside(@person, "restoration") },
    ],
    "undo that another's reply was set aside" => [
      keepers,
      -> { post set_aside(Fabricate(:user), "restoration") },
    ],
    "see what the replies of a topic come to" => [
      openers + %i[keeper],
      -> { get "/binding-votes/tally.json", params: { topic_id: vote.topic_id } },
    ],
    "mark in the vote" => [keepers, -> { put path("marks"), params: mark("vote") }],
    "mark in the category" => [keepers, -> { put path("marks"), params: mark("category") }],
    "mark everywhere" => [keepers_everywhere, -> { put path("marks"), params: mark("everywhere") }],
    "preview a mark in the vote" => [keepers, -> { preview("vote") }],
    "preview a mark everywhere" => [keepers_everywhere, -> { preview("everywhere") }],
    "lift a mark of the vote" => [keepers, -> { lift(vote: vote) }],
    "lift a mark of the category" => [keepers, -> { lift(category: vote.topic.category) }],
    "lift a mark of everywhere" => [keepers_everywhere, -> { lift }],
    "preview the lifting of a mark of the vote" => [keepers, -> { preview_lifting(vote: vote) }],
    "undo a change of marks of the vote" => [keepers, -> { undo_marking }],
    "list the votes of the forum" => [everyone + [:outsider], -> { get "/binding-votes.json" }],
    "list the marks of the forum" => [keepers_everywhere, -> { get "/binding-votes/marks.json" }],
    "list the marks of the category" => [keepers, -> { list_marks }],
    "mark in the category, from no vote" => [keepers, -> { mark_from_no_vote("category") }],
    "mark everywhere, from no vote" => [keepers_everywhere, -> { mark_from_no_vote("everywhere") }],
    "preview a mark everywhere, from no vote" => [
      keepers_everywhere,
      -> { post "/binding-votes/marks/preview.json", params: mark("everywhere") },
    ],
    "follow a change of the roster" => [
      logged_in + [:outsider],
      -> { get "/binding-votes/roster-changes/#{own_roster_change.id}.json" },
    ],
    "see the groups in force" => [keepers_everywhere, -> { get "/binding-votes/overview.json" }],
  }

  # What a cell of the document says, and the statuses that mean it. Refused is also who has to log in.
  words = { 200 => "yes", 403 => "no", 404 => "hidden" }

  # Those who may not see the topic learn nothing of its vote. A mark that is not of a vote is not hidden.
  of_no_vote = [
    "lift a mark of everywhere",
    "list the votes of the forum",
    "list the marks of the forum",
    "mark everywhere, from no vote",
    "preview a mark everywhere, from no vote",
    "follow a change of the roster",
    "see the groups in force",
  ]
  # What another's reply proposes, nobody sees but those who keep the roster.
  of_another = [
    "confirm what another's reply says",
    "set another's reply aside",
    "undo that another's reply was set aside",
  ]
  expected = ->(role, action) do
    next "hidden" if role == :outsider && of_no_vote.exclude?(action)
    next "hidden" if of_another.include?(action) && (logged_in - keepers).include?(role)
    actions.fetch(action).first.include?(role) ? "yes" : "no"
  end

  it "are told in docs/permissions.md as they are here" do
    document = File.read(File.expand_path("../../docs/permissions.md", __dir__))
    header, _rule, *rows = document.lines.grep(/\A\|/).map(&:squish)

    expect(header).to eq("| | #{roles.values.join(" | ")} |")
    expect(rows).to eq(
      actions.keys.map do |action|
        "| #{action} | #{roles.keys.map { |role| expected.(role, action) }.join(" | ")} |"
      end,
    )
  end

  describe "of every role" do
    include_context "with every action"

    roles.each do |role, name|
      it "#{name}: are as the table says" do
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
