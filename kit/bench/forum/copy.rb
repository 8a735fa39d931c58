# frozen_string_literal: true

# A copy of the forum's test database, in which the benches write. The database itself stays as it is.
module Bench::ForumCopy
  NAME = "discourse_binding_vote_bench"
  CONNECTIONS = 20

  class << self
    # Runs the block with the copy, which is gone afterwards.
    def use
      config = ActiveRecord::Base.connection_db_config.configuration_hash
      make(config)
      connect(config.merge(database: NAME, pool: CONNECTIONS))
      check_tables
      SiteSetting.refresh!
      yield
    ensure
      remove(config)
    end

    private

    def make(config)
      connect_beside(config)
      run("DROP DATABASE IF EXISTS #{NAME} WITH (FORCE)")
      run(
        "CREATE DATABASE #{NAME} TEMPLATE #{ActiveRecord::Base.connection.quote_table_name(config[:database])}",
      )
    rescue ActiveRecord::StatementInvalid => error
      abort "The forum's test database cannot be copied: #{error.message.lines.first.strip}"
    end

    def remove(config)
      connect_beside(config)
      run("DROP DATABASE IF EXISTS #{NAME} WITH (FORCE)")
    end

    # A database that is copied or dropped takes no connection.
    def connect_beside(config)
      connect(config.merge(database: "postgres"))
    end

    def connect(config)
      ActiveRecord::Base.connection_handler.clear_all_connections!(:all)
      ActiveRecord::Base.establish_connection(config)
    end

    def run(sql)
      ActiveRecord::Base.connection.execute(sql)
    end

    def check_tables
      return if ActiveRecord::Base.connection.table_exists?("binding_votes")
      abort "The forum's test database lacks the plugin: RAILS_ENV=test LOAD_PLUGINS=1 bin/rake db:migrate"
    end
  end
end
