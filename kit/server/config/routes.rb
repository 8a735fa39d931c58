# frozen_string_literal: true

# Stands in for config/routes.rb of Discourse. Left out: all routes that no page here asks for.

Discourse::Application.routes.draw do
  constraints ->(request) { request.format&.json? } do
    get "latest" => "list#latest"
    get "filter" => "list#filter"
    get "categories_and_latest" => "categories#categories_and_latest"
    get "search" => "search#show"
    get "site" => "site#site"
    get "t/:id" => "topics#show", :constraints => { id: /\d+/ }
    get "t/:id/:post_number" => "topics#show", :constraints => { id: /\d+/, post_number: /\d+/ }
    get "t/:topic_id/posts" => "topics#posts", :constraints => { topic_id: /\d+/ }
    get "u/search/users" => "users#search_users"
    get "t/:slug/:id" => "topics#show", :constraints => { id: /\d+/ }
    get "notifications" => "notifications#index"
    post "posts" => "posts#create"
    get "posts/:id" => "posts#show", :constraints => { id: /\d+/ }
    put "posts/:id" => "posts#update", :constraints => { id: /\d+/ }
    get "posts/:post_id/revisions/:revision" => "posts#revisions",
        :constraints => {
          revision: /\d+/,
        }
  end
  get "admin/site_settings" => "admin/site_settings#index", :constraints => { format: /json/ }
  put "admin/site_settings/:id" => "admin/site_settings#update"
  get "session/csrf" => "session#csrf"
  get "session/current" => "session#current"
  delete "session(/:id)" => "session#destroy"
  get "session/:session_id/become" => "session#become"

  # The playground's own: its bundle, its switch of personas, the limits and the ends of votes that
  # nobody has to wait for and, for every other path, its page.
  post "session/become" => "playground#become"
  post "playground/limits/clear" => "playground#clear_limits"
  post "playground/votes/close" => "playground#close_votes"
  post "playground/votes/:id/end" => "playground#end_vote"
  post "playground/cook" => "playground#cook"
  get "playground/*file" => "playground#asset", :format => false
  get "letter_avatar_proxy/v4/letter/:letter/:color/:size" => "avatars#letter"

  root to: "playground#page"
  get "*path" => "playground#page",
      :constraints => ->(request) { request.format&.html? && !request.xhr? }
end
