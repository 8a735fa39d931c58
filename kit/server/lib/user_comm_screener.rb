# frozen_string_literal: true

# Stands in for lib/user_comm_screener.rb of Discourse. Left out: private messages. It says who of
# some people does not want to hear of a person. Staff are always heard.
class UserCommScreener
  attr_reader :acting_user

  def initialize(target_user_ids:, acting_user: nil, acting_user_id: nil)
    raise ArgumentError if acting_user.blank? && acting_user_id.blank?
    @acting_user = acting_user.presence || User.find(acting_user_id)
    @target_user_ids = User.where(id: Array.wrap(target_user_ids) - [@acting_user.id]).ids
  end

  def ignoring_or_muting_actor?(user_id)
    return false if user_id == acting_user.id
    raise Discourse::NotFound if @target_user_ids.exclude?(user_id)
    !acting_user.staff? && preventing.include?(user_id)
  end

  private

  def preventing
    @preventing ||=
      MutedUser.where(muted_user: acting_user, user_id: @target_user_ids).pluck(:user_id) +
        IgnoredUser.where(ignored_user: acting_user, user_id: @target_user_ids).pluck(:user_id)
  end
end
