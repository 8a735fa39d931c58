# frozen_string_literal: true

RSpec.shared_context "with rows that are counted" do
  # How many rows PostgreSQL looks at for a relation, or in the last query of the block.
  def rows_looked_at(relation = nil, &block)
    sql = relation ? relation.to_sql : track_sql_queries(&block).last
    plan = DB.query_single("EXPLAIN (ANALYZE, FORMAT JSON) #{sql}").first
    plan = JSON.parse(plan) if plan.is_a?(String)
    rows_of(plan.first.fetch("Plan"))
  end

  def rows_of(node)
    rows = node.values_at("Actual Rows", "Rows Removed by Join Filter", "Rows Removed by Filter")
    rows.compact.sum * node["Actual Loops"] + Array(node["Plans"]).sum { |plan| rows_of(plan) }
  end
end
