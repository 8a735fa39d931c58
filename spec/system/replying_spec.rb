# frozen_string_literal: true

require_relative "binding_votes_context"

RSpec.describe "Voting by a reply" do
  include_context "with a binding vote"

  let(:composer_line) { PageObjects::Components::BindingVoteComposerLine.new }

  def write(text)
    sign_in(committer)
    topic_page.visit_topic_and_open_composer(topic)
    topic_page.fill_in_composer(text)
  end

  it "says what will be recorded, and records it with the reply" do
    write("+1 (binding)\n\nIt works on all of our boards.")
    expect(composer_line).to have_text("Records your binding vote: +1")
    topic_page.send_reply

    expect(topic_page).to have_css("#post_2 .binding-vote-reply", text: "Recorded: +1 (binding)")
    expect(ballot_box).to have_ballot("+1")
    expect(vote_component).to have_verdict("2 more binding +1 needed.")
  end

  it "records nothing where its author says that it is no vote" do
    write("+1\n\nThat is, to having a trial first.")
    expect(composer_line).to have_text("Records your binding vote: +1")
    composer_line.decline
    expect(composer_line).to have_text("Your +1 is not recorded.")
    topic_page.send_reply

    expect(topic_page).to have_post_content(post_number: 2, content: "That is, to having a trial")
    expect(topic_page).to have_no_css(".binding-vote-reply")
    expect(ballot_box).to have_no_ballot
  end

  it "neither sends nor loses a binding -1 without its reason" do
    write("-1 (binding)")
    topic_page.send_reply

    expect(PageObjects::Components::Dialog.new).to have_content("reason")
    PageObjects::Components::Dialog.new.click_ok
    expect(topic_page).to have_composer_content("-1 (binding)")
    expect(topic.reload.highest_post_number).to eq(1)
  end
end
