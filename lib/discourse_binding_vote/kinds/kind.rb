# frozen_string_literal: true

module DiscourseBindingVote
  # A kind of decision that a community takes: a row of the setting `binding_vote_kinds`. It says what a
  # vote decides, by which rule, for how long and by whom. A vote keeps the row as it was when it opened
  # (see Vote#terms), so that a change of the table never changes a vote.
  class Kind
    include ActiveModel::Serialization

    ID = /\A[a-z][a-z0-9_]{0,39}\z/
    # What a row says of which nothing is written.
    DEFAULTS = {
      "name" => "",
      "decides" => "",
      "passed" => "",
      "failed" => "",
      "cancelled" => "",
      "translations" => [],
      "minimum" => 0,
      "minimum_of" => "cast",
      "minimum_share" => "",
      "share_strictly" => false,
      "plus_per_minus" => "0",
      "strictly" => false,
      "blocking" => false,
      "least" => 72,
      "least_in" => "hours",
      "usual_days" => 7,
      "binding_groups" => [],
      "opener_groups" => [],
      "categories" => [],
      "minus_needs_reason" => false,
      "extension_days" => 0,
      "ends_early" => false,
      "fields" => "none",
    }.freeze

    class << self
      # The table, in its order.
      def all
        table = SiteSetting.binding_vote_kinds
        return @all if @table == table
        rows = table.is_a?(String) ? JSON.parse(table) : table
        @all, @table = rows.map { |row| new(row).freeze }.freeze, table
        @all
      end

      # The row of that id in the table; nil where there is none.
      def find(id)
        all.find { |kind| kind.id == id }
      end

      # The same; raises Refusal where there is none.
      def fetch(id)
        find(id) || raise(Refusal.new(:unknown_kind))
      end
    end

    attr_reader :id

    # row - a Hash of the members in DEFAULTS and of the id, as Strings; of what it leaves out, and of
    #       nil, the default holds
    def initialize(row)
      @row = row
      @id = row.fetch("id")
    end

    # The Hash that this kind was made of.
    def to_h
      @row
    end

    # The Rule by which its votes are decided. It has the id of the preset with the same members, where
    # there is one.
    def rule
      members = {
        "minimum" => self["minimum"],
        "minimumOf" => self["minimum_of"],
        "minimumShare" => self["minimum_share"].presence,
        "shareStrictly" => (self["share_strictly"] if self["minimum_share"].present?),
        "plusPerMinus" => ratio,
        "strictly" => self["strictly"],
        "blocking" => self["blocking"],
      }.compact
      Rule.of(members)
    end

    # The least time that its votes are open, counted in `least_in`: "hours" or "working_days".
    def least
      self["least"]
    end

    def least_in
      self["least_in"]
    end

    # The Time before which a vote does not end that opened at another.
    def earliest_end(opened_at)
      return WorkingDays.after(opened_at, least) if least_in == "working_days"
      opened_at + least.hours
    end

    # The least time that its votes are open, in the current locale: "3 working days".
    def least_text
      I18n.t("binding_vote.least.#{least_in}", count: least)
    end

    # How many days the form offers.
    def usual_days
      self["usual_days"]
    end

    # The ids of the groups whose members' ballots bind; none where those of the forum's setting do.
    def binding_group_ids
      self["binding_groups"]
    end

    # The ids of the groups whose members may open one.
    def opener_group_ids
      self["opener_groups"].presence || SiteSetting.binding_vote_opener_groups_map
    end

    # The ids of the categories in which its votes are held; none where that is in all.
    def category_ids
      self["categories"].presence || SiteSetting.binding_vote_categories.split("|").map(&:to_i)
    end

    # Whether its votes are held in that category.
    def in_category?(id)
      category_ids.empty? || category_ids.include?(id)
    end

    def minus_needs_reason?
      self["minus_needs_reason"]
    end

    # By how many days too few votes extend it, once; 0 where they do not.
    def extension_days
      self["extension_days"]
    end

    # Whether it is closed as soon as its outcome can no longer change.
    def ends_early?
      self["ends_early"]
    end

    # The KindFields of what has to be said beside subject and summary.
    def fields
      KindField.set(self["fields"])
    end

    # Its name, in the current locale.
    def name
      KindTexts.new(self).name
    end

    # A sentence, in the current locale; nil where there is none.
    #
    # which  - :decides, or :passed, :failed or :cancelled for what follows of that
    # values - what is said in the fields, by their ids
    def sentence(which, values = {})
      Wording.fill(KindTexts.new(self).sentence(which), values)
    end

    # The KindFields that its sentence on what is decided leaves unsaid.
    def unsaid_fields(values)
      return [] if fields.empty?
      said = Wording.fields(Wording.fitting(KindTexts.new(self).sentence(:decides), values))
      fields.reject { |field| said.include?(field.id) }
    end

    # What is written of a member, else its default.
    def [](member)
      value = @row[member]
      value.nil? ? DEFAULTS.fetch(member) : value
    end

    private

    # A whole number as such, so that it is the same as a preset's.
    def ratio
      text = self["plus_per_minus"].to_s
      text.match?(/\A\d+\z/) ? text.to_i : text
    end
  end
end
