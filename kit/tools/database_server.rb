# frozen_string_literal: true

# A PostgreSQL server for the time of a block: the one of DATABASE_URL, or else a private one.
module Kit::DatabaseServer
  # Yields the server: `url(name)` gives the address of a database of that name.
  def self.use(&block)
    given = ENV["DATABASE_URL"].to_s
    given.empty? ? Kit::Cluster.new.use(&block) : yield(Kit::GivenServer.new(given))
  end
end
