# frozen_string_literal: true

module DiscourseBindingVote
  # What the admin page opens with: what is missing, which staff alone is told, the groups in force, and
  # the categories and kinds of votes that marks can be for.
  class OverviewsController < BaseController
    requires_login
    limits "overviews", :show

    def show
      permit guardian.binding_vote_roster_refusal(nil)
      categories = Category.secured(guardian).order(:name)

      render_json_dump(
        groups: GroupsInForce.new(guardian).to_h,
        categories: serialize_data(categories, ListedCategorySerializer),
        kinds:
          VoteKinds.all(VoteList.visible(guardian)).map { |kind| { id: kind.id, name: kind.name } },
        **(guardian.is_staff? ? { missing: MissingSteps.all } : {}),
      )
    end
  end
end
