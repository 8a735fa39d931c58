# frozen_string_literal: true

# Stands in for app/controllers/users_controller.rb of Discourse. Left out: all but the search of
# choosers, and there groups and mentions. It knows usernames and full names by their beginnings.
class UsersController < ApplicationController
  LIMIT = 6

  def search_users
    term = "#{User.sanitize_sql_like(params[:term].to_s.strip.downcase)}%"
    users =
      User
        .where(active: true, staged: false)
        .where("id > 0 AND (username_lower LIKE :term OR lower(name) LIKE :term)", term: term)
        .order(:username_lower)
        .limit(LIMIT)
    render_json_dump(users: serialize_data(users, BasicUserSerializer))
  end
end
