# frozen_string_literal: true

# Of the kit alone: makes the database of DATABASE_URL where there is none.

require "pg"

url = ENV.fetch("DATABASE_URL")
begin
  PG.connect(url).close
rescue PG::ConnectionBad => error
  raise if !error.message.include?("does not exist")

  name = PG::Connection.conninfo_parse(url).find { |option| option[:keyword] == "dbname" }[:val]
  connection = PG.connect(url, dbname: "postgres")
  connection.exec(
    "CREATE DATABASE #{connection.quote_ident(name)} ENCODING 'UTF8' TEMPLATE template0",
  )
  connection.close
end
