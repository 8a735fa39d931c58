# frozen_string_literal: true

# Stands in for MovedPost (app/models/moved_post.rb): where a post went, and whether all of its topic did.
class MovedPost < ActiveRecord::Base
end
