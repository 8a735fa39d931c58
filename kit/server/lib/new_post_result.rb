# frozen_string_literal: true

# Stands in for lib/new_post_result.rb of Discourse. Left out: posts that wait for approval.
class NewPostResult
  include HasErrors

  attr_reader :action
  attr_accessor :post

  def initialize(action)
    @action = action
  end

  def success?
    errors.empty?
  end
end
