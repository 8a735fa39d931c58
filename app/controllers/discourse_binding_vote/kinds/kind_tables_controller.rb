# frozen_string_literal: true

module DiscourseBindingVote
  # The table of kinds, for those who write it: as it is, what another one would change, and putting that
  # in its place.
  class KindTablesController < BaseController
    requires_login
    before_action :ensure_may_write

    # A plain link leads to the file.
    skip_before_action :check_xhr, only: :export

    limits "kind-tables", :show, :export
    limits "kind-previews", :preview
    limits "management", :update

    def show
      render_json_dump(whole(KindTable.now))
    end

    # Nothing is changed.
    def preview
      table = KindTable.read(input[:table])
      render_json_dump(
        kinds: listing(table).kinds,
        differences: KindTable::Change.new(KindTable.now, table).to_h,
      )
    end

    def update
      table = KindTable.read(input[:table])
      raise Refusal.new(:no_kinds) if table.rows.empty?
      return refuse_problems(table.problems) if table.problems.any?

      KindTable.replace(table, before: input[:digest], user: current_user)
      render_json_dump(whole(KindTable.now))
    end

    def export
      send_data(
        KindTable::ExportFile.new(KindTable.now).json,
        filename: KindTable::ExportFile::NAME,
        type: "application/json; charset=utf-8",
      )
    end

    private

    def ensure_may_write
      permit guardian.binding_vote_kinds_refusal
    end

    def whole(table)
      { digest: table.digest, kinds: listing(table).kinds, **KindTable::Choices.new.to_h }
    end

    def listing(table)
      KindTable::Listing.new(table)
    end

    # With the member at fault of each row, which a Refusal cannot tell.
    def refuse_problems(problems)
      said = problems.map { |one| "#{one[:name]}: #{one[:message]}" }.join(" ")
      refusal = Refusal.new(:kinds_at_fault, count: problems.size, problems: said)
      render_json_error(
        refusal.sentence,
        status: refusal.status,
        type: refusal.reason,
        extras: {
          problems: problems.map { |one| one.slice(:row, :member, :message) },
        },
      )
    end
  end
end
