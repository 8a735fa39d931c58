# frozen_string_literal: true

module DiscourseBindingVote
  # One decision put to the people in one topic.
  class Vote < ActiveRecord::Base
    self.table_name = "binding_votes"

    include Lockable
    include Openable
    include Castable
    include Recordable
    include Undoable
    include Proposable
    include Recountable
    include Inheritable
    include Movable
    include Remindable
    include Closable
    include Reportable
    include Revisable
    include Mergeable
    include Findable

    # What a list has no need of.
    TEXTS = %w[summary summary_cooked].freeze
    EARLIER_LIMIT = 20

    # The order of the votes of a topic, of which it shows the first: the open one, else the newest.
    SHOWN_FIRST = "binding_votes.closed_at IS NOT NULL, binding_votes.id DESC"

    belongs_to :topic, -> { with_deleted }
    belongs_to :post, optional: true
    belongs_to :opened_by, class_name: "User", optional: true
    belongs_to :closed_by, class_name: "User", optional: true
    has_many :ballots, class_name: "DiscourseBindingVote::Ballot"
    has_many :proposed_ballots, class_name: "DiscourseBindingVote::ProposedBallot"
    has_many :ballot_changes, class_name: "DiscourseBindingVote::BallotChange"
    has_many :events, class_name: "DiscourseBindingVote::VoteEvent"

    # The one that each topic shows.
    scope :current,
          -> do
            select("DISTINCT ON (binding_votes.topic_id) binding_votes.*").order(
              Arel.sql("binding_votes.topic_id, #{SHOWN_FIRST}"),
            )
          end

    # Those that decide something.
    scope :real, -> { where(test: false) }

    # As much of it as its badge in a list tells.
    scope :badged,
          -> do
            columns = sanitize_sql([ListedBadge::COLUMNS, ListedBadge::PARAMS])
            reselect("DISTINCT ON (binding_votes.topic_id) #{columns}")
          end

    # The closed votes whose place in their topic another has taken, newest first.
    scope :earlier,
          -> do
            select(columns_without_texts)
              .where.not(closed_at: nil)
              .where(<<~SQL)
                EXISTS (
                  SELECT 1 FROM binding_votes later
                  WHERE later.topic_id = binding_votes.topic_id
                    AND (later.closed_at IS NULL OR later.id > binding_votes.id)
                )
              SQL
              .order(id: :desc)
              .limit(EARLIER_LIMIT)
          end

    def self.columns_without_texts
      (column_names - TEXTS).map { |name| "binding_votes.#{name}" }.join(", ")
    end

    # The Kind as it was when the vote opened. Its id is `kind`.
    def terms
      @terms ||= Kind.new({ "id" => kind, **self[:terms] })
    end

    # Takes the Kind by whose terms it is held, with its rule and its binding groups.
    def terms=(kind)
      super(kind.to_h)
      @terms = nil
      self.kind = kind.id
      self.rule = kind.rule
      self.binding_group_ids = kind.binding_group_ids
    end

    # What is said in the fields of its kind: Strings by their KindFields, without those that are empty.
    def field_values
      terms.fields.to_h { |field| [field, fields[field.id]] }.compact
    end

    def open?
      closed_at.nil?
    end

    # Whether the time for casting is over, be the vote closed yet or not.
    def ended?
      !open? || closes_at.past?
    end

    # "open" or "reached" while the vote is open, then its outcome.
    def state
      outcome || (judgement.reached? ? "reached" : "open")
    end

    # The rule as it was when the vote opened.
    def rule
      Rule.new(super)
    end

    def rule=(rule)
      super(rule.to_h)
    end

    # What the rule is asked of, as keywords for Rule#judge.
    def rule_counts
      { **binding_counts, electorate: electorate }
    end

    def binding_counts
      { plus: binding_plus, zero: binding_zero, minus: binding_minus }
    end

    def non_binding_counts
      { plus: non_binding_plus, zero: non_binding_zero, minus: non_binding_minus }
    end

    def ballot_count
      binding_counts.values.sum + non_binding_counts.values.sum
    end

    def judgement
      rule.judge(**rule_counts)
    end
  end
end

# == Schema Information
#
# Table name: binding_votes
#
#  id                :bigint           not null, primary key
#  topic_id          :bigint           not null
#  opened_by_id      :bigint
#  kind              :string(40)       not null
#  subject           :string(200)      not null
#  summary           :text             not null
#  summary_cooked    :text             not null
#  rule              :jsonb            not null
#  closes_at         :datetime         not null
#  closed_at         :datetime
#  closed_by_id      :bigint
#  outcome           :string(20)
#  cancel_reason     :string(500)
#  binding_plus      :integer          default(0), not null
#  binding_zero      :integer          default(0), not null
#  binding_minus     :integer          default(0), not null
#  non_binding_plus  :integer          default(0), not null
#  non_binding_zero  :integer          default(0), not null
#  non_binding_minus :integer          default(0), not null
#  revision          :integer          default(0), not null
#  terms             :jsonb            not null
#  fields            :jsonb            not null
#  links             :string           default([]), not null, is an Array
#  post_version      :integer
#  post_edited_at    :datetime
#  ballots_before_edit :integer
#  electorate        :integer
#  test              :boolean          default(FALSE), not null
#  post_id           :bigint
#  roster_digest     :string(32)
#  binding_group_ids :bigint           default([]), not null, is an Array
#  created_at        :datetime         not null
#  updated_at        :datetime         not null
#
# Indexes
#
#  index_binding_votes_on_closed_by_id         (closed_by_id)
#  index_binding_votes_on_opened_by_id         (opened_by_id)
#  index_binding_votes_on_post_id              (post_id)
#  index_binding_votes_on_topic_id_and_id      (topic_id,id)
#  index_binding_votes_on_topic_id_while_open  (topic_id) UNIQUE WHERE (closed_at IS NULL)
#
# Foreign Keys
#
#  fk_rails_...  (topic_id => topics.id) ON DELETE => cascade
#
