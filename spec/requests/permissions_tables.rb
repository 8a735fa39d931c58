# frozen_string_literal: true

# Who may do what, as docs/permissions.md has it: the roles, the names for several of them, and tables by
# what one wants to do.
module PermissionsTables
  # Each role, as the document calls it.
  ROLES = {
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
  }.freeze

  # Who is in one of these is in every group of the settings too, which must not help them.
  HAMPERED = %i[suspended silenced staged shadow].freeze

  seeing = ROLES.keys - %i[outsider]
  staff = %i[moderator admin]
  SETS = {
    "everyone" => seeing,
    "logged in" => seeing - %i[anonymous suspended],
    "voters" => seeing - HAMPERED - %i[anonymous reader],
    "openers" => %i[opener_group category_moderator] + staff,
    "managers" => %i[opener category_moderator] + staff,
    "keepers" => %i[category_moderator keeper] + staff,
    "keepers of the forum" => %i[keeper] + staff,
    "staff" => staff,
    "administrators" => %i[admin],
  }.freeze

  SEE = {
    "see the vote" => ["everyone", -> { get path }],
    "see the ballots" => ["everyone", -> { get path("ballots") }],
    "see how the vote went" => ["everyone", -> { get path("timeline") }],
    "see its changes" => ["everyone", -> { get path("timeline/changes") }],
    "see the ballots of posts" => ["everyone", -> { get path("post-ballots") }],
    "see the roster and its marks" => ["everyone", -> { get path("roster") }],
    "copy the result" => ["everyone", -> { get path("result") }],
    "export the vote" => ["everyone", -> { get path("export") }],
    "see the badge" => ["everyone", -> { get path("badge") }],
  }.freeze

  VOTE = {
    "cast or change a ballot" => ["voters", -> { put path("ballot"), params: { choice: "0" } }],
    "withdraw a ballot" => ["voters", -> { delete path("ballot") }],
    "list one's own replies" => ["logged in", -> { get path("replies") }],
    "list the proposed ballots" => ["logged in", -> { get path("proposed-ballots") }],
    "confirm what one's own reply says" => [
      "voters",
      -> { post proposed_by(@person, "confirmation") },
    ],
    "set one's own reply aside" => ["voters", -> { delete proposed_by(@person) }],
    "undo that one's own reply was set aside" => [
      "voters",
      -> { post set_aside(@person, "restoration") },
    ],
  }.freeze

  OPEN = {
    "open a vote" => ["openers", -> { post "/binding-votes.json", params: opening }],
    "see what was written to open it" => ["openers, opener of the vote", -> { get path("matter") }],
    "see what the replies of a topic come to" => [
      "openers, roster group",
      -> { get "/binding-votes/tally.json", params: { topic_id: vote.topic_id } },
    ],
    "open a test vote" => [
      "staff",
      -> { post "/binding-votes.json", params: { **opening, test: true } },
    ],
    "remove a test vote" => ["staff", -> { remove_test }],
  }.freeze

  MANAGE = {
    "edit the vote" => ["managers", -> { edit }],
    "remind those who have not voted" => ["managers", -> { remind }],
    "move the closing time" => ["managers", -> { put path("deadline"), params: later }],
    "close the vote" => ["managers", -> { post path("closure") }],
    "cancel the vote" => ["managers", -> { post path("cancellation"), params: { reason: "why" } }],
    "see a result before it is posted" => ["managers", -> { post path("result/preview") }],
    "post the result" => ["managers", -> { post_result }],
  }.freeze

  RECORD = {
    "record a ballot cast elsewhere" => ["keepers", -> { record }],
    "take a recorded ballot back" => ["keepers", -> { take_back }],
    "undo what one has recorded" => ["keepers", -> { undo_recording }],
    "read a thread from elsewhere" => ["keepers", -> { post path("imports/read"), params: thread }],
    "look up a person of a thread" => ["keepers", -> { look_up_person }],
    "record a thread from elsewhere" => ["keepers", -> { post path("imports"), params: imported }],
    "accept what a reply says" => [
      "keepers",
      -> { post proposed_by(Fabricate(:user), "acceptance") },
    ],
    "accept what several replies say" => ["keepers", -> { accept_several }],
  }.freeze

  REPLY_OF_ANOTHER = {
    "confirm what another's reply says" => [
      "nobody",
      -> { post proposed_by(Fabricate(:user), "confirmation") },
    ],
    "set another's reply aside" => ["keepers", -> { delete proposed_by(Fabricate(:user)) }],
    "undo that another's reply was set aside" => [
      "keepers",
      -> { post set_aside(Fabricate(:user), "restoration") },
    ],
  }.freeze

  ROSTER = {
    "mark in the vote" => ["keepers", -> { put path("marks"), params: mark("vote") }],
    "mark in the category" => ["keepers", -> { put path("marks"), params: mark("category") }],
    "mark everywhere" => [
      "keepers of the forum",
      -> { put path("marks"), params: mark("everywhere") },
    ],
    "preview a mark in the vote" => ["keepers", -> { preview("vote") }],
    "preview a mark everywhere" => ["keepers of the forum", -> { preview("everywhere") }],
    "lift a mark of the vote" => ["keepers", -> { lift(vote: vote) }],
    "lift a mark of the category" => ["keepers", -> { lift(category: vote.topic.category) }],
    "preview the lifting of a mark of the vote" => ["keepers", -> { preview_lifting(vote: vote) }],
    "undo a change of marks of the vote" => ["keepers", -> { undo_marking }],
    "list the marks of the category" => ["keepers", -> { list_marks }],
    "mark in the category, from no vote" => ["keepers", -> { mark_from_no_vote("category") }],
  }.freeze

  FORUM = {
    "list the votes of the forum" => [
      "everyone, cannot see the topic",
      -> { get "/binding-votes.json" },
    ],
    "follow a change of the roster" => [
      "logged in, cannot see the topic",
      -> { get "/binding-votes/roster-changes/#{own_roster_change.id}.json" },
    ],
    "list the test votes" => ["staff", -> { get "/binding-votes.json", params: { test: true } }],
    "list the marks of the forum" => [
      "keepers of the forum",
      -> { get "/binding-votes/marks.json" },
    ],
    "mark everywhere, from no vote" => [
      "keepers of the forum",
      -> { mark_from_no_vote("everywhere") },
    ],
    "preview a mark everywhere, from no vote" => [
      "keepers of the forum",
      -> { post "/binding-votes/marks/preview.json", params: mark("everywhere") },
    ],
    "lift a mark of everywhere" => ["keepers of the forum", -> { lift }],
    "see the groups in force" => [
      "keepers of the forum",
      -> { get "/binding-votes/overview.json" },
    ],
    "see the table of kinds" => ["administrators", -> { get "/binding-votes/kinds/table.json" }],
    "export the table of kinds" => [
      "administrators",
      -> { get "/binding-votes/kinds/export.json" },
    ],
    "preview another table of kinds" => [
      "administrators",
      -> { post "/binding-votes/kinds/table/preview.json", params: { table: "[]" } },
    ],
    "change the table of kinds" => [
      "administrators",
      -> do
        rows = DiscourseBindingVote::KindTable.now.rows.reverse.to_json
        digest = DiscourseBindingVote::KindTable.now.digest
        put "/binding-votes/kinds/table.json", params: { table: rows, digest: digest }
      end,
    ],
  }.freeze

  # By the headings above them: each action with who may, and how it is asked for. The request runs in the
  # example.
  TABLES = {
    "See a vote" => SEE,
    "Vote" => VOTE,
    "Open a vote" => OPEN,
    "Manage a vote" => MANAGE,
    "Record what was said elsewhere" => RECORD,
    "Answer for the reply of somebody else" => REPLY_OF_ANOTHER,
    "Say who is binding" => ROSTER,
    "Look after the whole forum" => FORUM,
  }.freeze
end
