# frozen_string_literal: true

# Stands in for lib/validators/post_validator.rb of Discourse. Left out: all but the least length.
class PostValidator < ActiveModel::Validator
  def validate(post)
    least = SiteSetting.min_post_length
    return if post.raw.to_s.strip.length >= least
    post.errors.add(:raw, I18n.t("errors.messages.too_short", count: least))
  end
end
