# frozen_string_literal: true

# A vote of three committers, one of whom keeps its roster, and how it went.
RSpec.shared_context "with a timeline" do
  fab!(:category)
  fab!(:topic) { Fabricate(:topic, category: category) }
  fab!(:first_post) { Fabricate(:post, topic: topic) }
  fab!(:vote) { Fabricate(:binding_vote, topic: topic) }
  fab!(:ada) { Fabricate(:user, username: "ada") }
  fab!(:ben) { Fabricate(:user, username: "ben") }
  fab!(:cleo) { Fabricate(:user, username: "cleo") }
  fab!(:admin)
  fab!(:committers, :group)

  before do
    SiteSetting.binding_vote_enabled = true
    SiteSetting.binding_vote_binding_groups = committers.id.to_s
    [ada, ben, cleo].each { |person| committers.add(person) }
  end

  def ask(path = nil, **params)
    get "/binding-votes/#{vote.id}/timeline#{path}.json", params: params
    expect(response.status).to eq(200)
    response.parsed_body
  end

  def moments
    ask["moments"]
  end

  def changes(page: 0)
    ask("/changes", page: page)["changes"]
  end

  def counts(row)
    row["binding"].values_at("plus", "zero", "minus")
  end

  # The picture and the table both end at what the vote says.
  def expect_true_ends
    stands = vote.reload.binding_counts.values
    expect([moments, changes].map { |rows| counts(rows.last) }).to eq([stands, stands])
  end

  # Changes of ballots of accounts that are gone, a minute each, written as the database holds them.
  #
  # rows - typed_before and typed_after of each, which are binding
  def write_history(rows)
    DB.exec(<<~SQL, vote_id: vote.id, rows: rows.to_json)
      INSERT INTO binding_vote_ballot_changes
        (vote_id, typed_before, typed_after, binding_before, binding_after, created_at)
      SELECT :vote_id, row->>0, row->>1,
        CASE WHEN row->>0 IS NOT NULL THEN TRUE END, CASE WHEN row->>1 IS NOT NULL THEN TRUE END,
        timezone('utc', now()) + number * interval '1 minute'
      FROM json_array_elements(CAST(:rows AS json)) WITH ORDINALITY AS rows (row, number)
    SQL
  end
end
