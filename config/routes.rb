# frozen_string_literal: true

DiscourseBindingVote::Engine.routes.draw do
  # Without a format this is a page of the forum.
  get "(.:format)" => "votes#index"

  scope constraints: { id: /\d+/ }, defaults: { format: :json } do
    # "/" would not match /binding-votes.json.
    get "(.:format)" => "votes#index"
    post "(.:format)" => "votes#create"
    get "/:id" => "votes#show"
    delete "/:id" => "votes#destroy"
    get "/:id/ballots" => "ballots#index"
    get "/:id/timeline" => "timelines#show"
    get "/:id/timeline/changes" => "timelines#changes"
    get "/:id/post-ballots" => "post_ballots#index"
    put "/:id/ballot" => "ballots#update"
    delete "/:id/ballot" => "ballots#destroy"
    get "/:id/replies" => "replies#index"
    put "/:id/recorded-ballots" => "recorded_ballots#update"
    delete "/:id/recorded-ballots/:ballot_id" => "recorded_ballots#destroy",
           :constraints => {
             ballot_id: /\d+/,
           }
    post "/:id/recorded-ballots/undo" => "recorded_ballots#undo"
    post "/:id/imports/read" => "imports#read"
    post "/:id/imports" => "imports#create"
    get "/:id/imports/person" => "import_people#show"
    get "/:id/proposed-ballots" => "proposed_ballots#index"
    post "/:id/proposed-ballots/acceptance" => "acceptances#create_all"
    constraints proposed_ballot_id: /\d+/ do
      delete "/:id/proposed-ballots/:proposed_ballot_id" => "proposed_ballots#destroy"
      post "/:id/proposed-ballots/:proposed_ballot_id/restoration" => "proposed_ballots#restore"
      post "/:id/proposed-ballots/:proposed_ballot_id/confirmation" => "confirmations#create"
      post "/:id/proposed-ballots/:proposed_ballot_id/acceptance" => "acceptances#create"
    end
    get "/:id/matter" => "matters#show"
    put "/:id/matter" => "matters#update"
    put "/:id/deadline" => "deadlines#update"
    post "/:id/reminder" => "reminders#create"
    post "/:id/closure" => "closures#create"
    post "/:id/cancellation" => "cancellations#create"
    get "/:id/roster" => "rosters#show"
    put "/:id/marks" => "marks#update"
    post "/:id/marks/preview" => "marks#preview"
    get "/tally" => "tallies#show"
    get "/kinds" => "kinds#index"
    get "/kinds/table" => "kind_tables#show"
    put "/kinds/table" => "kind_tables#update"
    post "/kinds/table/preview" => "kind_tables#preview"
    get "/kinds/export" => "kind_tables#export"
    get "/overview" => "overviews#show"
    get "/marks" => "site_marks#index"
    put "/marks" => "site_marks#update"
    post "/marks/preview" => "site_marks#preview"
    constraints mark_id: /\d+/ do
      delete "/marks/:mark_id" => "marks#destroy"
      post "/marks/:mark_id/lift-preview" => "marks#lift_preview"
    end
    delete "/mark-changes/:undo_id" => "mark_changes#destroy"
    get "/roster-changes/:id" => "roster_changes#show"
    get "/:id/result" => "results#show"
    post "/:id/result" => "posted_results#create"
    post "/:id/result/preview" => "posted_results#preview"
    get "/:id/export" => "exports#show", :constraints => { format: /json|csv/ }
    get "/:id/badge" => "badges#show", :constraints => { format: /svg|json/ }
  end
end

Discourse::Application.routes.draw do
  mount ::DiscourseBindingVote::Engine, at: "binding-votes"

  # For who loads the admin pages anew.
  get "/admin/plugins/discourse-binding-vote/overview" => "admin/plugins#index",
      :constraints => StaffConstraint.new
  get "/admin/plugins/discourse-binding-vote/kinds" => "admin/plugins#index",
      :constraints => StaffConstraint.new
end
