# frozen_string_literal: true

require_relative "binding_votes_context"

RSpec.describe "The plugin's admin page" do
  include_context "with a binding vote"

  let(:admin_page) { PageObjects::Pages::BindingVoteAdmin.new }

  def have_missing_translation
    have_content(/translation missing|\[en\.|admin_js\./i)
  end

  it "has a title, and lists the votes" do
    sign_in(admin)
    admin_page.visit

    expect(admin_page).to have_title("Binding vote")
    expect(admin_page).to have_listed_vote(vote)
    expect(page).not_to have_missing_translation
  end

  it "has settings that are named and described" do
    sign_in(admin)
    admin_page.visit_settings

    expect(page).to have_css(".admin-detail .row.setting", minimum: 10)
    expect(page).not_to have_missing_translation
  end

  it "is named in the list of plugins" do
    sign_in(admin)
    plugins = PageObjects::Pages::AdminPluginsList.new.visit

    expect(plugins.find_plugin("discourse-binding-vote")).to have_content("Binding vote")
    expect(page).not_to have_missing_translation
  end

  it "marks a person everywhere" do
    sign_in(admin)
    admin_page.visit.mark(member, reason: "Known from another project.")

    expect(admin_page).to have_mark_of(member)
  end

  it "shows nothing to members" do
    sign_in(member)
    admin_page.visit

    expect(page).to have_css(".page-not-found")
    expect(admin_page).to have_no_overview
  end
end
