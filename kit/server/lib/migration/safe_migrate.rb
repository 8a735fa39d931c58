# frozen_string_literal: true

# Stands in for lib/migration/safe_migrate.rb of Discourse. Left out: what it lets pass in old
# migrations. While a forum runs, its migrations drop or rename neither tables nor columns. That is
# for db/post_migrate, which is run once the new code runs, and for undoing a migration.
module Migration
end

module Migration::SafeMigrate
  TABLE = /\A\s*(?:drop\s+table|alter\s+table.*rename\s+to)\s+/i
  COLUMN = /\A\s*alter\s+table.*(?:rename|drop(?!\s+not\s+null))\s+/i

  # Prepended to ActiveRecord::Migration.
  module SafeMigration
    def migrate(direction)
      guarded = direction == :up && version && !post_deployment?
      Thread.current[:safe_migrate] = guarded
      super
    ensure
      Thread.current[:safe_migrate] = false
    end

    private

    def post_deployment?
      source =
        %i[up change]
          .filter_map do |name|
            self.class.instance_method(name) if self.class.method_defined?(name, false)
          end
          .first
      !!source&.source_location&.first&.include?("db/post_migrate")
    end
  end

  # Prepended to the adapter of the database.
  module Guard
    private

    def raw_execute(sql, *args, **kwargs, &block)
      Migration::SafeMigrate.protect!(sql) if Thread.current[:safe_migrate]
      super
    end
  end

  def self.protect!(sql)
    if sql.match?(TABLE)
      raise Discourse::InvalidMigration, "Attempt was made to drop or rename a table: #{sql}"
    elsif sql.match?(COLUMN)
      raise Discourse::InvalidMigration, "Attempt was made to drop or rename a column: #{sql}"
    end
  end

  def self.patch_active_record!
    ActiveRecord::Migration.prepend(SafeMigration)
    ActiveRecord::Base.connection.class.prepend(Guard)
  end
end
