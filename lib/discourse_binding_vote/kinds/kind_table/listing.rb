# frozen_string_literal: true

module DiscourseBindingVote
  class KindTable
    # The rows of a table of kinds as its administrators see them. Texts are in the current locale.
    class Listing
      # The members of a row that make its rule.
      RULE = %w[
        minimum
        minimum_of
        minimum_share
        share_strictly
        plus_per_minus
        strictly
        blocking
      ].freeze

      # table - a KindTable
      def initialize(table)
        @table = table
      end

      # A Hash for each row, with the row itself, what its texts and its rule are, who binds, how many votes
      # were held as it, and what is wrong with it.
      def kinds
        @table.rows.each_index.map { |index| kind(index) }
      end

      private

      def kind(index)
        row, problems = @table.rows[index], @table.problems_of(index)
        {
          row: row,
          problems: problems.map { |one| one.slice(:member, :message) },
          votes: votes(row["id"]),
          **said(@table.kind(index), problems),
        }
      end

      # What can be said only of a row whose members are of the right types.
      def said(kind, problems)
        return { name: nil, decides: nil, binders: nil, rule: nil } if kind.nil?
        {
          name: kind.name,
          decides: kind.sentence(:decides),
          shipped: shipped(kind),
          binders: binders(kind),
          rule: (rule(kind) if problems.none? { |one| RULE.include?(one[:member]) }),
        }
      end

      # The texts that hold where the row has none.
      def shipped(kind)
        bare = KindTexts.new(Kind.new("id" => kind.id))
        KindTexts::SENTENCES
          .to_h { |which| [which, bare.sentence(which)] }
          .merge(
            "name" => (bare.name if bare.named?),
            "voters" => I18n.t("binding_vote.kinds.#{kind.id}.voters", default: "").presence,
          )
      end

      # How many people binding ballots can come from by their groups; nil where that is everyone.
      def binders(kind)
        groups = BindingGroups.new(kind.binding_group_ids)
        return if groups.open?
        @binders ||= {}
        @binders[groups.ids] ||= GroupUser.where(group_id: groups.ids).distinct.count(:user_id)
      end

      def rule(kind)
        table = RuleTable.of(kind.rule, electorate: binders(kind))
        {
          **RuleText.new(kind.rule).to_h,
          warnings: RuleFlaws.new(kind.rule).warnings,
          table: {
            electorate: table.electorate,
            rows: table.rows.map(&:to_h),
          },
        }
      end

      # Those that were held as it so far.
      def votes(id)
        @votes ||=
          Vote
            .real
            .group(:kind)
            .pluck(
              :kind,
              Arel.sql("count(*) FILTER (WHERE closed_at IS NULL)"),
              Arel.sql("count(*)"),
            )
            .to_h { |kind, open, all| [kind, { open: open, closed: all - open }] }
        @votes[id] || { open: 0, closed: 0 }
      end
    end
  end
end
