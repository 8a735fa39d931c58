# frozen_string_literal: true

# Stands in for lib/guardian.rb of Discourse. Left out: all questions that neither the plugin nor a
# stand-in asks. It says what a person may see and do.
class Guardian
  include EnsureMagic
  include CategoryGuardian
  include TopicGuardian
  include PostGuardian
  include UserGuardian

  # What a guardian guards where nobody is logged in.
  class AnonymousUser
    %i[
      admin?
      staff?
      moderator?
      approved?
      staged?
      silenced?
      is_system_user?
      bot?
      whisperer?
    ].each { |name| define_method(name) { false } }

    %i[has_trust_level? in_any_groups?].each { |name| define_method(name) { |_| false } }

    %i[secure_category_ids groups].each { |name| define_method(name) { [] } }

    def blank?
      true
    end

    def anonymous?
      true
    end
  end

  attr_reader :request

  def initialize(user = nil, request = nil)
    @user = user.presence || AnonymousUser.new
    @request = request
  end

  def user
    @user.presence
  end
  alias current_user user

  # Nobody is logged in. (Not: a person in anonymous mode.)
  def anonymous?
    !authenticated?
  end

  def authenticated?
    @user.present?
  end

  def is_admin?
    @user.admin?
  end

  def is_staff?
    @user.staff?
  end

  def is_silenced?
    @user.silenced?
  end

  def is_staged?
    @user.staged?
  end

  def is_me?(other)
    other && authenticated? && other.is_a?(User) && @user == other
  end

  def is_my_own?(obj)
    authenticated? && obj.user_id == user.id
  end

  # Asks the method for that kind of thing.
  def can_edit?(obj)
    !!obj && authenticated? && public_send(:"can_edit_#{obj.class.name.underscore}?", obj)
  end

  def can_delete?(obj)
    !!obj && authenticated? && public_send(:"can_delete_#{obj.class.name.underscore}?", obj)
  end

  # A member of a group that moderates the category, where the site has that. Remembered.
  def is_category_group_moderator?(category)
    return false if category.nil? || !category_group_moderation_allowed?

    @category_group_moderator ||= {}
    @category_group_moderator.fetch(category.id) do |id|
      @category_group_moderator[id] = category_group_moderator_scope.exists?("categories.id": id)
    end
  end

  # Asks the method for that kind of thing; nil where there is none.
  def can_see?(obj)
    return if obj.nil?
    method = :"can_see_#{obj.class.name.underscore}?"
    public_send(method, obj) if respond_to?(method)
  end

  protected

  def category_group_moderation_allowed?
    authenticated? && SiteSetting.enable_category_group_moderation
  end

  def category_group_moderator_scope
    Category.joins(moderating_groups: :group_users).where("group_users.user_id": user.id)
  end
end
