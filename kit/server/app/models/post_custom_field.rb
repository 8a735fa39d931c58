# frozen_string_literal: true

# Stands in for PostCustomField (app/models/post_custom_field.rb).
class PostCustomField < ActiveRecord::Base
  belongs_to :post
end
