# frozen_string_literal: true

# Stands in for app/models/topic_poster.rb and app/models/topic_posters_summary.rb of Discourse.
# Left out: groups, flair and what is said of each. It says whose avatars stand beside a topic in a
# list.

TopicPoster =
  Struct.new(:user, :extras, :description, keyword_init: true) do
    include ActiveModel::Serialization

    # Gives all the topics their posters: who opened one, who wrote most in it and who wrote last.
    def self.load_for(topics)
      frequent =
        Post
          .where(topic_id: topics.map(&:id))
          .group(:topic_id, :user_id)
          .order(Arel.sql("COUNT(*) DESC"), :user_id)
          .count
          .keys
          .group_by(&:first)
      ids =
        topics.to_h do |topic|
          others = frequent.fetch(topic.id, []).map(&:last)
          [
            topic,
            [
              topic.user_id,
              *others.without(topic.last_post_user_id).first(3),
              topic.last_post_user_id,
            ],
          ]
        end
      users = User.where(id: ids.values.flatten.uniq).index_by(&:id)
      ids.each { |topic, of_topic| topic.posters = posters(topic, users.values_at(*of_topic.uniq)) }
    end

    def self.posters(topic, users)
      users.compact.map do |user|
        new(user: user, extras: ("latest" if user.id == topic.last_post_user_id))
      end
    end
  end
