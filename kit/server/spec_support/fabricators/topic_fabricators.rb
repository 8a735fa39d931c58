# frozen_string_literal: true

# Stands in for spec/fabricators/{topic,topic_allowed_user,topic_allowed_group,post}_fabricator.rb.

Fabricator(:topic) do
  user
  title { sequence(:title) { |i| "This is a test topic #{i}" } }
  category_id do |attrs|
    attrs[:category] ? attrs[:category].id : SiteSetting.uncategorized_category_id
  end
end

Fabricator(:deleted_topic, from: :topic) { deleted_at { 1.minute.ago } }
Fabricator(:closed_topic, from: :topic) { closed true }

Fabricator(:private_message_topic, from: :topic) do
  transient :recipient

  category_id { nil }
  title { sequence(:title) { |i| "This is a private message #{i}" } }
  archetype Archetype.private_message
  topic_allowed_users do |attrs|
    [attrs[:user], attrs[:recipient] || Fabricate(:user)].map do |user|
      Fabricate.build(:topic_allowed_user, user: user)
    end
  end
end

Fabricator(:topic_allowed_user) { user }

Fabricator(:topic_allowed_group) do
  topic
  group
end

Fabricator(:post) do
  user { Fabricate(:user, refresh_auto_groups: true) }
  topic { |attrs| Fabricate(:topic, user: attrs[:user]) }
  raw "Hello world"
  post_type Post.types[:regular]
end
