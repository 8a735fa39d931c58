# frozen_string_literal: true

# Of the kit alone: brings the database to the kit's schema and the plugin's migrations. A database
# that was made by another state of them is made anew, so that an edited migration is never half
# applied.
module KitDatabase
  # Below it are the automatic groups.
  FIRST_GROUP_ID = 41

  class << self
    # Returns whether the database was made anew.
    def prepare!(reset: false)
      if !ActiveRecord::Migration.include?(Migration::SafeMigrate::SafeMigration)
        Migration::SafeMigrate.patch_active_record!
      end
      return false if !reset && fingerprint == recorded_fingerprint

      rebuild
      true
    end

    # The migrations that the plugin has, as ActiveRecord sees them.
    def migrations
      ActiveRecord::MigrationContext.new(migration_paths)
    end

    private

    def rebuild
      ActiveRecord::Migration.suppress_messages do
        connection.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
        connection.schema_cache.clear!
        schema_files.each { |file| load(file) }
        seed
        migrations.migrate
      end
      record_fingerprint
      ActiveRecord::Base.descendants.each(&:reset_column_information)
    end

    # What Discourse's own seeds make (db/fixtures): the system user, the automatic groups and the
    # category of what has no category.
    def seed
      ActiveRecord::Base.descendants.each(&:reset_column_information)
      User.create!(
        id: Discourse::SYSTEM_USER_ID,
        username: "system",
        name: "system",
        admin: true,
        moderator: true,
        active: true,
        trust_level: 4,
      )
      Group.refresh_automatic_groups!
      Category.create!(
        id: SiteSetting.uncategorized_category_id,
        name: "Uncategorized",
        user_id: Discourse::SYSTEM_USER_ID,
      )
      connection.reset_pk_sequence!("categories")
      connection.set_pk_sequence!("groups", FIRST_GROUP_ID)
    end

    def fingerprint
      files = [
        *schema_files,
        __FILE__,
        *migration_paths.flat_map { |path| Dir["#{path}/*.rb"].sort },
      ]
      Digest::SHA256.hexdigest(files.map { |file| File.basename(file) + File.read(file) }.join)
    end

    def metadata
      ActiveRecord::InternalMetadata.new(ActiveRecord::Base.connection_pool)
    end

    def recorded_fingerprint
      metadata[:kit_fingerprint] if metadata.table_exists?
    end

    def record_fingerprint
      metadata.create_table_and_set_flags(Rails.env)
      metadata[:kit_fingerprint] = fingerprint
    end

    # The plugin's own tables come from its migrations alone.
    def schema_files
      Dir[Rails.root.join("db/schema/*.rb")].sort
    end

    def migration_paths
      %w[db/migrate db/post_migrate].map { |folder| File.join(Discourse.plugin_root, folder) }
    end

    def connection
      ActiveRecord::Base.connection
    end
  end
end
