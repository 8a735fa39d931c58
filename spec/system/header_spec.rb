# frozen_string_literal: true

require_relative "binding_votes_context"

RSpec.describe "The header of a topic with a vote" do
  include_context "with a binding vote"

  let(:badge) { PageObjects::Components::BindingVoteBadge.new(".d-header .title-wrapper") }

  before do
    12.times { Fabricate(:post, topic: topic, raw: "A long reply of many lines.\n\n" * 20) }
    sign_in(committer)
    topic_page.visit_topic(topic)
    expect(ballot_box).to have_choices
  end

  def read_on
    page.execute_script("window.scrollTo(0, document.querySelector('#post_2').offsetTop + 2000)")
  end

  # In pixels from the left of the page.
  def left_of(part)
    find(".d-header .title-wrapper #{part}").rect["x"]
  end

  def have_docked_title
    have_css(".d-header .title-wrapper .topic-link", text: topic.title)
  end

  def have_no_docked_title
    have_no_css(".d-header .title-wrapper .topic-link")
  end

  it "takes the title and its badge as one reads on" do
    expect(page).to have_no_docked_title
    read_on

    expect(page).to have_docked_title
    expect(badge).to have_state("Vote: 3 more +1")
    expect(badge.size_beside(".d-header .topic-link")).to be < 0.9
  end

  it "sets the title flush with its category" do
    read_on
    expect(page).to have_docked_title

    left = %w[.topic-link .badge-category__wrapper].map { |part| left_of(part) }
    expect(left.first).to be_within(2).of(left.last)
  end

  it "gives the title back at the top" do
    read_on
    expect(page).to have_docked_title
    page.execute_script("window.scrollTo(0, 0)")

    expect(page).to have_no_docked_title
  end

  it "casts from the badge" do
    read_on
    find(".d-header .binding-vote-badge-button").click
    find(".fk-d-menu .binding-vote__choice.--plus").click

    expect(badge).to have_state("Vote: 2 more +1")
  end

  it "takes the title on a phone, where the badge stands by the progress", mobile: true do
    read_on

    expect(page).to have_docked_title
    progress = PageObjects::Components::BindingVoteBadge.new(".topic-navigation")
    expect(progress).to have_state("Vote: 3 more +1")
  end
end
