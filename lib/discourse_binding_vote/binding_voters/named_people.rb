# frozen_string_literal: true

module DiscourseBindingVote
  # A list of names as people paste it, one a line or separated by commas, each a WrittenName, matched
  # with the accounts of the forum without regard to case. What is no username may be someone's full
  # name; that is doubtful, as is an account that cannot take part.
  class NamedPeople
    LIMIT = 500
    TEXT_LIMIT = 50_000

    # A match that someone has to look at: the name as written, the User, and why it is doubtful.
    Doubt =
      Struct.new(:name, :user, :reason) do
        include ActiveModel::Serialization

        # Names that only a full name matches are no usernames, and are not marked unasked.
        def full_name?
          reason == "full_name"
        end
      end

    # text - the names
    #
    # Raises Refusal where there are more than LIMIT.
    def initialize(text)
      names = text.to_s.split(/[,;\n]/).map { |name| WrittenName.new(name) }
      @names = names.reject { |name| name.text.blank? }.uniq { |name| name.text.downcase }
      raise Refusal.new(:too_many_people, count: LIMIT) if @names.size > LIMIT
    end

    # The Users that are named by their usernames, also those of whom there is a doubt.
    def users
      found + doubtful.reject(&:full_name?).map(&:user)
    end

    # The same, where they are everyone who is named. Raises Refusal.
    def known_users
      raise Refusal.new(:nobody_named) if @names.empty?
      strange = unknown + doubtful.select(&:full_name?).map(&:name)
      raise Refusal.new(:unknown_people, names: strange.join(", ")) if strange.any?
      users
    end

    # The Users that are named beyond doubt.
    def found
      by_username.values.uniq - doubtful.map(&:user)
    end

    # The Doubts: "suspended", "staged" or "inactive" accounts, and matches by "full_name".
    def doubtful
      @doubtful ||=
        by_username.filter_map { |name, user| doubt(name, user) }.uniq(&:user) +
          by_full_name
            .reject { |_, user| by_username.value?(user) }
            .map { |name, user| Doubt.new(name.text, user, "full_name") }
    end

    # The names that nobody here has.
    def unknown
      (@names - by_username.keys - by_full_name.map(&:first)).map(&:text)
    end

    private

    def by_username
      @by_username ||=
        begin
          wanted = @names.flat_map(&:usernames)
          users = real_users.where(username_lower: wanted).index_by(&:username_lower)
          @names.index_with { |name| users.values_at(*name.usernames).compact.first }.compact
        end
    end

    # Pairs, as more than one person can have a name.
    def by_full_name
      return [] if !SiteSetting.enable_names

      @by_full_name ||=
        begin
          names = (@names - by_username.keys).group_by { |name| name.full_name.downcase }.except("")
          real_users
            .where("lower(name) IN (?)", names.keys)
            .order(:username_lower)
            .flat_map { |user| names.fetch(user.name.downcase).map { |name| [name, user] } }
        end
    end

    def real_users
      User.where("users.id > 0")
    end

    def doubt(name, user)
      return Doubt.new(name.text, user, "suspended") if user.suspended?
      return Doubt.new(name.text, user, "staged") if user.staged?
      Doubt.new(name.text, user, "inactive") if !user.active?
    end
  end
end
