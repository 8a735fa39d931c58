# frozen_string_literal: true

# Stands in for lib/mini_sql_multisite_connection.rb of Discourse. Left out: several sites. It is
# `DB`: SQL on ActiveRecord's connection, with its way of filling in parameters. Each statement is
# told as a notification of its own, which `track_sql_queries` counts with those of ActiveRecord.
class MiniSqlMultisiteConnection < MiniSql::ActiveRecordPostgres::Connection
  # Fills in parameters.
  class ParamEncoder
    def encode(*sql)
      ActiveRecord::Base.sanitize_sql_array(sql)
    end
  end

  def self.instance
    new(nil, param_encoder: ParamEncoder.new)
  end

  def active_record_connection
    ActiveRecord::Base.connection
  end

  def run(sql, params)
    filled_in = params.empty? ? sql : param_encoder.encode(sql, *params)
    ActiveSupport::Notifications.instrument("sql.mini_sql", sql: filled_in, name: "MiniSql")
    super
  end

  # Calls the block once the transaction that is open is committed, at once where none is.
  def after_commit(&block)
    ActiveRecord.after_all_transactions_commit(&block)
  end
end
