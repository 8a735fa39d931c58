# frozen_string_literal: true

# Stands in for app/models/moved_post.rb of Discourse. Left out: nothing that a plugin meets. It
# says where a post went, and whether all of its topic did.
class MovedPost < ActiveRecord::Base
end
