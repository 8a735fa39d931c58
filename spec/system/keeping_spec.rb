# frozen_string_literal: true

require_relative "binding_votes_context"

RSpec.describe "Keeping a vote" do
  include_context "with a binding vote"

  describe "opening" do
    fab!(:plain_topic) { Fabricate(:topic, title: "A topic that has no vote") }
    fab!(:plain_post) { Fabricate(:post, topic: plain_topic) }

    let(:modal) { PageObjects::Modals::OpenBindingVote.new }

    def open_form
      topic_page.visit_topic(plain_topic)
      find("#topic-footer-button-open-binding-vote").click
      expect(modal).to be_open
    end

    it "takes a summary of the conversation" do
      sign_in(opener)
      open_form
      modal.fill_summary("We talked, and **most** agree.").submit

      expect(modal).to be_closed
      expect(vote_component).to have_subject("A topic that has no vote")
      expect(vote_component).to have_summary("We talked, and most agree.")
      expect(vote_component).to have_verdict("3 more binding +1 needed.")
    end

    it "says what is missing" do
      sign_in(opener)
      open_form
      modal.submit

      expect(modal).to have_error("")
      expect(modal).to be_open
    end

    it "is offered to openers alone" do
      sign_in(member)
      topic_page.visit_topic(plain_topic)

      expect(topic_page).to have_css("#topic-footer-buttons .create")
      expect(topic_page).to have_no_css("#topic-footer-button-open-binding-vote")
    end
  end

  describe "marking a voter" do
    before { vote.cast(by: member, choice: "+1") }

    it "counts the ballot as binding from then on" do
      sign_in(moderator)
      topic_page.visit_topic(topic)
      modal = vote_component.unfold_voters.click_mark(member)
      expect(modal).to have_effect("0 → 1 binding.")
      modal.fill_reason("Knows the parser.").confirm

      expect(modal).to be_closed
      expect(vote_component).to have_verdict("2 more binding +1 needed.")
    end

    it "is offered to those alone who keep the roster" do
      sign_in(committer)
      topic_page.visit_topic(topic)

      expect(vote_component.unfold_voters).to have_voter(member)
      expect(vote_component).to have_no_mark_button
    end
  end

  describe "closing" do
    before { cast_binding_plus(3) }

    it "says what comes of it, and ends the vote" do
      sign_in(moderator)
      topic_page.visit_topic(topic)
      modal = vote_component.click_close
      expect(modal).to have_end("It passes as it stands: 3 for, 0 against.")
      modal.confirm

      expect(modal).to be_closed
      expect(vote_component).to have_verdict("Passed.")
    end

    it "posts the result before everyone's eyes" do
      sign_in(member)
      topic_page.visit_topic(topic)
      expect(vote_component).to have_verdict("Reached.")
      vote.close(by: moderator)
      Jobs::DiscourseBindingVote::Announce.new.execute(vote_id: vote.id)

      expect(vote_component).to have_verdict("Passed.")
      expect(topic_page).to have_css(".small-action", text: "Closed the vote")
      expect(topic_page).to have_css(".topic-post .cooked", text: "[RESULT][VOTE]")
    end

    it "is offered to those alone who manage the vote" do
      sign_in(committer)
      topic_page.visit_topic(topic)

      expect(ballot_box).to have_choices
      expect(vote_component).to have_no_close_button
    end
  end
end
