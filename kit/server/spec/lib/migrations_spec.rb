# frozen_string_literal: true

RSpec.describe KitDatabase do
  fab!(:category)

  it "undoes the plugin's migrations and does them again" do
    tables = ActiveRecord::Base.connection.tables.sort
    schema = -> { ActiveRecord::Base.connection.select_rows(<<~SQL) }
        SELECT table_name, column_name, data_type, is_nullable, column_default
        FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2
      SQL

    before = schema.call

    ActiveRecord::Migration.suppress_messages do
      described_class.migrations.down
      expect(ActiveRecord::Base.connection.tables.grep(/binding_vote/)).to be_empty
      described_class.migrations.up
    end

    expect(ActiveRecord::Base.connection.tables.sort).to eq(tables)
    expect(schema.call).to eq(before)
  end

  context "with a migration that drops or renames" do
    def migration(sql)
      Class
        .new(ActiveRecord::Migration[7.0]) { define_method(:up) { execute(sql) } }
        .new("Sample", 1)
    end

    it "refuses, as a running forum would break" do
      [
        "DROP TABLE categories",
        "ALTER TABLE categories RENAME TO kinds",
        "ALTER TABLE categories DROP COLUMN slug",
        "ALTER TABLE categories RENAME COLUMN slug TO name2",
      ].each do |sql|
        ActiveRecord::Migration.suppress_messages do
          expect { migration(sql).migrate(:up) }.to raise_error(
            /Attempt was made to drop or rename/,
          )
        end
      end
    end

    it "takes what a running forum survives" do
      ActiveRecord::Migration.suppress_messages do
        migration("ALTER TABLE categories ALTER COLUMN slug DROP NOT NULL").migrate(:up)
      end
    end
  end
end
