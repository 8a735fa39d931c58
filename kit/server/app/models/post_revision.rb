# frozen_string_literal: true

# Stands in for app/models/post_revision.rb of Discourse. Left out: the differences, hiding, and
# what becomes of the next one. It is what an edit made of a post, as the fields were before and
# after.
class PostRevision < ActiveRecord::Base
  serialize :modifications, coder: JSON

  belongs_to :post
  belongs_to :user
end
