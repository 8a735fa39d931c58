# frozen_string_literal: true

require_relative "binding_votes_context"

RSpec.describe "Finding votes" do
  include_context "with a binding vote"

  fab!(:passed_topic) { Fabricate(:topic, title: "Something that was decided") }
  fab!(:passed_post) { Fabricate(:post, topic: passed_topic) }
  fab!(:passed) do
    Fabricate(
      :binding_vote,
      topic: passed_topic,
      subject: "Adopt the linter",
      closed_at: 1.day.ago,
      outcome: "passed",
    )
  end

  def badge_in(context)
    PageObjects::Components::BindingVoteBadge.new(context)
  end

  describe "in a list of topics" do
    let(:topic_list) { PageObjects::Components::TopicList.new }

    it "shows where each vote stands" do
      visit("/latest")

      badge = badge_in(topic_list.topic_list_item_class(topic))
      expect(badge).to have_state("Vote: 3 more +1")
      expect(badge_in(topic_list.topic_list_item_class(passed_topic))).to have_state("Vote: passed")
    end

    it "changes there without a reload" do
      visit("/latest")
      badge = badge_in(topic_list.topic_list_item_class(topic))
      expect(badge).to have_state("Vote: 3 more +1")
      cast_binding_plus(1)

      expect(badge).to have_state("Vote: 2 more +1")
    end

    it "shows it on a phone", mobile: true do
      visit("/latest")

      expect(badge_in(topic_list.topic_list_item_class(topic))).to have_state("Vote: 3 more +1")
    end
  end

  describe "by the search" do
    let(:search_page) { PageObjects::Pages::Search.new }

    before do
      SearchIndexer.enable
      [topic, passed_topic].each { |found| SearchIndexer.index(found, force: true) }
    end

    after { SearchIndexer.disable }

    it "finds by the state of a vote" do
      visit("/search")
      search_page.type_in_search("status:vote-passed")
      search_page.click_search_button

      expect(page).to have_css(".fps-result", count: 1, text: passed_topic.title)
      expect(badge_in(".fps-result")).to have_state("Vote: passed")
    end

    it "shows the badge in the menu" do
      visit("/binding-votes")
      search_page.expand_dropdown
      search_page.type_in_search_menu(topic.title)
      search_page.click_search_menu_link

      expect(search_page).to have_topic_title_for_first_search_result(topic.title)
      expect(badge_in(".search-menu .results")).to have_state("Vote: 3 more +1")
    end

    it "offers words that find votes" do
      sign_in(member)
      visit("/binding-votes")
      search_page.expand_dropdown
      search_page.type_in_search_menu("status:vote")
      find(".search-menu-assistant-item", text: "status:vote-passed").click

      expect(search_page).to have_topic_title_for_first_search_result(passed_topic.title)
    end

    it "leaves the title room on a phone", mobile: true do
      visit("/search?q=status:vote-passed")

      title, result =
        %w[.topic-title .topic].map { |part| find(".fps-result #{part}").rect["width"] }
      expect(title).to be > 0.7 * result
    end
  end

  describe "on /binding-votes" do
    let(:votes_page) { PageObjects::Pages::BindingVotes.new }

    it "lists the votes when it is loaded by its address" do
      votes_page.visit

      expect(votes_page).to have_vote(vote, state: "Vote: 3 more +1")
      expect(votes_page).to have_vote(passed, state: "Vote: passed")
    end

    it "narrows them, and says so in the address" do
      votes_page.visit.narrow_to("Passed (1)")

      expect(votes_page).to have_no_vote(vote)
      expect(votes_page).to have_vote(passed)
      expect(page).to have_current_path("/binding-votes?state=passed")
    end

    it "leads to the vote" do
      votes_page.visit(state: "open").click_vote(vote)

      expect(vote_component).to have_subject(vote.subject)
    end

    it "is reached from the sidebar" do
      visit("/latest")
      find(".sidebar-section-link[data-link-name='binding-votes']").click

      expect(votes_page).to have_votes(count: 2)
    end

    it "fits a phone", mobile: true do
      votes_page.visit

      expect(votes_page).to have_votes(count: 2)
      expect(page.evaluate_script("document.documentElement.scrollWidth")).to be <= 390
    end
  end
end
