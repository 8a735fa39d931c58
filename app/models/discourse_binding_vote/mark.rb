# frozen_string_literal: true

module DiscourseBindingVote
  # That a person is binding, or is not, in one vote, in a category with the categories below it, or
  # everywhere; beyond one vote in those of all kinds, or of one. It is lifted and never altered: the
  # database refuses anything else.
  class Mark < ActiveRecord::Base
    self.table_name = "binding_vote_marks"

    include OfKind
    include Placeable
    include Liftable
    include Undoable
    include Inheritable

    SCOPES = %w[vote category everywhere].freeze

    belongs_to :user, optional: true
    belongs_to :vote, class_name: "DiscourseBindingVote::Vote", optional: true
    belongs_to :category, optional: true
    belongs_to :marked_by, class_name: "User", optional: true
    belongs_to :lifted_by, class_name: "User", optional: true

    scope :standing, -> { where(lifted_at: nil) }

    class << self
      # The marks of a person, or of a plain name without regard to case.
      def of(user: nil, name: nil)
        user ? where(user: user) : where("lower(#{table_name}.name) = lower(?)", name)
      end

      # The marks of those who are marked by these.
      def of_people(marks)
        where(user_id: marks.filter_map(&:user_id)).or(
          where(
            "lower(name) IN (?)",
            marks.filter_map { |mark| mark.name&.downcase }.presence || [nil],
          ),
        )
      end

      # Changes marks of one place by what the block does, which is given the id of the change, all in
      # one transaction: while nobody else marks the same people, and in one of a vote while nobody
      # closes that. Returns the RosterChange by which it is carried into the votes. Raises Refusal.
      def changing_roster(marks, by:, at_hand: nil)
        in_open(marks.first.vote) do
          claim_people(marks)
          AccountLocks.keep(by.id)
          undo_id = SecureRandom.uuid
          yield undo_id
          RosterChange.plan(
            by: by,
            user_ids: marks.filter_map(&:user_id),
            names: marks.filter_map(&:name),
            at_hand: at_hand,
            undo_id: undo_id,
            **marks.first.reach,
          )
        end
      end

      private

      def in_open(vote)
        return transaction { yield } if vote.nil?
        Vote.locked(vote.id) do |locked|
          raise Refusal.new(:already_closed) if !locked&.open?
          yield
        end
      end

      # A plain name is locked by a number that is made of it.
      def claim_people(marks)
        AccountLocks.claim(marks.map(&:user_id))
        keys = marks.filter_map { |mark| "binding_vote_mark #{mark.name.downcase}" if mark.name }
        keys.sort.each { |key| DB.exec("SELECT pg_advisory_xact_lock(hashtext(?))", key) }
      end
    end

    # Where it holds, as one of SCOPES.
    def scope
      return "vote" if vote_id
      category_id ? "category" : "everywhere"
    end

    # Where it holds, by what tells that from other places, which is also what Vote.reached_from takes.
    def reach
      { vote_id: vote_id, category_id: category_id, kind: kind }
    end

    # The category whose roster it is in, nil where it holds everywhere.
    def roster_category
      vote ? vote.topic.category : category
    end

    def standing?
      lifted_at.nil?
    end

    # Who is marked: a user's name, or a plain one as it was written; nil once the account is deleted.
    def person
      user&.username || name
    end

    # What tells its person from others.
    def identity
      [user_id, name&.downcase]
    end

    # Writes what was done to it into the log of staff actions.
    #
    # people - as Mark#person names them, where the same was done to marks of several
    def log(action, by, people: [person])
      StaffActionLogger.new(by).log_custom(
        action,
        subject: people.join(", "),
        topic_id: vote&.topic_id,
        scope: scope,
        vote_id: vote_id,
        category_id: category_id,
        kind: kind,
        reason: reason,
      )
    end
  end
end

# == Schema Information
#
# Table name: binding_vote_marks
#
#  id           :bigint           not null, primary key
#  user_id      :bigint
#  name         :string(100)
#  vote_id      :bigint
#  category_id  :bigint
#  kind         :string(40)
#  binding      :boolean          not null
#  reason       :string(500)      not null
#  marked_by_id :bigint
#  created_at   :datetime         not null
#  lifted_at    :datetime
#  lifted_by_id :bigint
#  placing_id   :uuid             not null
#  lifting_id   :uuid
#
# Indexes
#
#  index_binding_vote_marks_on_category_id_and_id  (category_id,id)
#  index_binding_vote_marks_on_lifted_by_id        (lifted_by_id)
#  index_binding_vote_marks_on_lifting_id          (lifting_id)
#  index_binding_vote_marks_on_marked_by_id        (marked_by_id)
#  index_binding_vote_marks_on_placing_id          (placing_id)
#  index_binding_vote_marks_on_user_id             (user_id)
#  index_binding_vote_marks_on_vote_id_and_id      (vote_id,id)
#  index_binding_vote_marks_standing               (COALESCE((user_id)::text, lower((name)::text)), COALESCE(vote_id, (0)::bigint), COALESCE(category_id, (0)::bigint), COALESCE(kind, ''::character varying), ((user_id IS NULL))) UNIQUE WHERE (lifted_at IS NULL)
#
# Foreign Keys
#
#  fk_rails_...  (lifted_by_id => users.id) ON DELETE => nullify
#  fk_rails_...  (marked_by_id => users.id) ON DELETE => nullify
#  fk_rails_...  (user_id => users.id) ON DELETE => nullify
#  fk_rails_...  (vote_id => binding_votes.id) ON DELETE => cascade
#
