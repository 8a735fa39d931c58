# frozen_string_literal: true

require "active_support/testing/time_helpers"

# What the playground shows: people, categories, topics and votes, made by the plugin's own domain
# methods at the times at which things happened.
module Seeds
  FOLDER = __dir__
  MARK = :kit_seeds

  # The key of the API; it opens nothing but a forum on one's own machine.
  API_KEY = "playground"

  autoload :Clock, File.join(FOLDER, "clock")
  autoload :People, File.join(FOLDER, "people")
  autoload :Places, File.join(FOLDER, "places")
  autoload :Topics, File.join(FOLDER, "topics")
  autoload :Votes, File.join(FOLDER, "votes")

  class << self
    # Whether the database holds these seeds; other ones are to be dropped.
    def planted?
      metadata.table_exists? && metadata[MARK] == fingerprint
    end

    # All or nothing.
    def plant
      ActiveRecord::Base.transaction do
        RateLimiter.disable
        people = People.plant
        places = Places.plant(people)
        Topics.plant(people, places)
        plant_api_key
        metadata[MARK] = fingerprint
      end
    ensure
      RateLimiter.enable
    end

    # A file of this folder.
    def read(name)
      YAML.load_file(File.join(FOLDER, name), permitted_classes: [Date])
    end

    private

    def plant_api_key
      ApiKey.create!(
        description: "Playground",
        key_hash: ApiKey.hash_key(API_KEY),
        truncated_key: API_KEY[0..3],
      )
    end

    def fingerprint
      files = Dir[File.join(FOLDER, "*")].sort
      Digest::SHA256.hexdigest(files.map { |file| File.read(file) }.join)
    end

    def metadata
      ActiveRecord::InternalMetadata.new(ActiveRecord::Base.connection_pool)
    end
  end
end
