# frozen_string_literal: true

DiscourseBindingVote::Engine.routes.draw do
  # Without a format this is a page of the forum.
  get "(.:format)" => "votes#index"

  scope constraints: { id: /\d+/ }, defaults: { format: :json } do
    # "/" would not match /binding-votes.json.
    post "(.:format)" => "votes#create"
    get "/:id" => "votes#show"
    get "/:id/ballots" => "ballots#index"
    put "/:id/ballot" => "ballots#update"
    delete "/:id/ballot" => "ballots#destroy"
    get "/:id/replies" => "replies#index"
    put "/:id/recorded-ballots" => "recorded_ballots#update"
    delete "/:id/recorded-ballots/:ballot_id" => "recorded_ballots#destroy",
           :constraints => {
             ballot_id: /\d+/,
           }
    put "/:id/deadline" => "deadlines#update"
    post "/:id/closure" => "closures#create"
    post "/:id/cancellation" => "cancellations#create"
    get "/:id/roster" => "rosters#show"
    put "/:id/marks" => "marks#update"
    post "/:id/marks/preview" => "marks#preview"
    constraints mark_id: /\d+/ do
      delete "/marks/:mark_id" => "marks#destroy"
      post "/marks/:mark_id/lift-preview" => "marks#lift_preview"
    end
    get "/:id/result" => "results#show"
    get "/:id/export" => "exports#show", :constraints => { format: /json|csv/ }
  end
end

Discourse::Application.routes.draw { mount ::DiscourseBindingVote::Engine, at: "binding-votes" }
