# frozen_string_literal: true

# Stands in for config/initializers/000-mini_sql.rb of Discourse. Left out: nothing that a plugin
# meets.

Rails.application.config.after_initialize { ::DB = MiniSqlMultisiteConnection.instance }
