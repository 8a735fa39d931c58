# frozen_string_literal: true

# Stands in for app/models/post_custom_field.rb of Discourse. Left out: its indexes.
class PostCustomField < ActiveRecord::Base
  belongs_to :post
end
