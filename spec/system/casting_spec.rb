# frozen_string_literal: true

require_relative "binding_votes_context"

RSpec.describe "Casting a ballot" do
  include_context "with a binding vote"

  it "counts a binding +1 and keeps it" do
    sign_in(committer)
    topic_page.visit_topic(topic)
    ballot_box.cast("+1")

    expect(ballot_box).to have_confirmation("+1")
    expect(vote_component).to have_verdict("2 more binding +1 needed.")
    page.refresh
    expect(ballot_box).to have_ballot("+1")
  end

  it "withdraws it" do
    vote.cast(by: committer, choice: "+1")
    sign_in(committer)
    topic_page.visit_topic(topic)
    ballot_box.withdraw

    expect(ballot_box).to have_no_ballot
    expect(vote_component).to have_verdict("3 more binding +1 needed.")
  end

  it "counts a member's +1 beside" do
    sign_in(member)
    topic_page.visit_topic(topic)
    expect(ballot_box).to have_binds("Your ballot will be non-binding")
    ballot_box.cast("+1")

    expect(ballot_box).to have_ballot("+1")
    expect(vote_component).to have_verdict("3 more binding +1 needed.")
  end

  it "shows it to somebody else without a reload" do
    sign_in(member)
    topic_page.visit_topic(topic)
    expect(vote_component).to have_verdict("3 more binding +1 needed.")

    using_session(:committer) do
      sign_in(committer)
      topic_page.visit_topic(topic)
      ballot_box.cast("+1")
      expect(ballot_box).to have_ballot("+1")
    end

    expect(vote_component).to have_verdict("2 more binding +1 needed.")
  end

  it "asks for the reason of a binding -1 before it is cast" do
    sign_in(committer)
    topic_page.visit_topic(topic)
    ballot_box.cast("-1").cast_minus

    expect(ballot_box).to have_error("A binding −1 needs a reason.")
    expect(vote.reload.ballots).to be_empty
  end

  it "casts a -1 with its reason" do
    sign_in(committer)
    topic_page.visit_topic(topic)
    ballot_box.cast("-1").fill_minus_reason("It is too early.").cast_minus

    expect(ballot_box).to have_ballot("-1")
    expect(vote_component.unfold_voters).to have_voter(committer, says: "It is too early.")
  end

  it "is offered to those alone who are logged in" do
    topic_page.visit_topic(topic)

    expect(vote_component).to have_subject("Rewrite the parser")
    expect(ballot_box).to have_refusal("Log in to take part in this vote.")
    expect(ballot_box).to have_no_choices
  end

  it "works on a phone", mobile: true do
    sign_in(committer)
    topic_page.visit_topic(topic)
    ballot_box.cast("+1")

    expect(ballot_box).to have_ballot("+1")
    expect(vote_component).to have_verdict("2 more binding +1 needed.")
  end
end
