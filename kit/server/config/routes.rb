# frozen_string_literal: true

Discourse::Application.routes.draw do
  constraints ->(request) { request.format&.json? } do
    get "latest" => "list#latest"
    get "site" => "site#site"
    get "t/:id" => "topics#show", :constraints => { id: /\d+/ }
    get "u/search/users" => "users#search_users"
    get "t/:slug/:id" => "topics#show", :constraints => { id: /\d+/ }
  end
  get "session/csrf" => "session#csrf"
  get "session/current" => "session#current"
  delete "session(/:id)" => "session#destroy"
  get "session/:session_id/become" => "session#become"

  # The playground's own: its bundle, its switch of personas and, for every other path, its page.
  post "session/become" => "playground#become"
  get "playground/*file" => "playground#asset", :format => false
  get "letter_avatar_proxy/v4/letter/:letter/:color/:size" => "avatars#letter"

  root to: "playground#page"
  get "*path" => "playground#page",
      :constraints => ->(request) { request.format&.html? && !request.xhr? }
end
