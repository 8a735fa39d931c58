# frozen_string_literal: true

# The topics with their posts, and the votes in them.
module Seeds::Topics
  HOURS_BETWEEN_POSTS = 5

  class << self
    def plant(people, places)
      Seeds.read("topics.yml").each { |data| topic(data, people, places) }
    end

    private

    def topic(data, people, places)
      start = Seeds::Clock.time(data["date"])
      topic =
        Topic.create!(
          title: data["title"],
          user: people.fetch(data["by"]),
          category: places.fetch(data["category"]),
          created_at: start,
          bumped_at: start,
          views: data["posts"].size * 37,
        )
      data["posts"].each_with_index do |post, index|
        time = start + (index * HOURS_BETWEEN_POSTS).hours
        topic.posts.create!(
          user: people.fetch(post["by"]),
          raw: post["raw"],
          created_at: time,
          last_version_at: time,
        )
      end
      Seeds::Votes.new(topic, data["vote"], people).plant if data["vote"]
    end
  end
end
