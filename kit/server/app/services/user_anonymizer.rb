# frozen_string_literal: true

# Stands in for app/services/user_anonymizer.rb of Discourse. Left out: what the person has uploaded
# and connected, old names in posts, and the log. The account stays, under a name that says nothing.
class UserAnonymizer
  EMAIL_SUFFIX = "@anonymized.invalid"

  def self.make_anonymous(user, actor = nil, opts = nil)
    new(user, actor, opts).make_anonymous
  end

  def initialize(user, _actor = nil, _opts = nil)
    @user = user
  end

  def make_anonymous
    User.transaction do
      UsernameChanger.new(@user, "anon#{SecureRandom.random_number(100_000_000)}").change
      @user.update!(name: nil, title: nil, uploaded_avatar_id: nil)
      @user.primary_email.update!(email: "#{@user.username}#{EMAIL_SUFFIX}")
    end
    @user
  end
end
