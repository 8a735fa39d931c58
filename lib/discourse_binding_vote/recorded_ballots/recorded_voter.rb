# frozen_string_literal: true

module DiscourseBindingVote
  # Who cast a ballot elsewhere, as someone says it. Each raises Refusal for whom no ballot can be
  # recorded.
  module RecordedVoter
    class << self
      # The User of a username, or a plain name (see PlainName). A name that is a username here is
      # refused, since the account is meant then. An @ before a username does not belong to it.
      def find(username: nil, name: nil)
        find_all([{ username: username, name: name }]).first
      end

      # The same of several, by one query. A Refusal is of the key among what is said of the person.
      #
      # said - Hashes of username, name and, if there is one, key
      def find_all(said)
        said = said.map { |one| { **one, **Refusal.about(one[:key]) { read(one) } } }
        users = users_like(said.map { |one| one[:username] || one[:name] })
        said.map { |one| Refusal.about(one[:key]) { found(one, users) } }
      end

      # That User, who has to be able to take part in votes.
      def check(user)
        return user if can_take_part?(user)
        raise Refusal.new(:voter_cannot_take_part, username: user.username)
      end

      def can_take_part?(user)
        Guardian.new(user).can_take_part_in_binding_votes?
      end

      private

      # A username, or else a plain name.
      def read(said)
        username = PlainName.read(said[:username]).presence
        return { username: username, name: nil } if username

        name = PlainName.read(said[:name]).presence || raise(Refusal.new(:nobody_named))
        { username: nil, name: name }
      end

      def found(said, users)
        username, name = said.values_at(:username, :name)
        if username
          user = users[User.normalize_username(username)]
          return check(user || raise(Refusal.new(:unknown_people, names: username)))
        end
        raise Refusal.new(:name_is_account, name: name) if users.values_at(*keys(name)).any?
        name
      end

      # The Users whose usernames look like some names, by their usernames in lower case.
      def users_like(names)
        usernames = names.flat_map { |name| keys(name) }
        User.where("users.id > 0").where(username_lower: usernames).index_by(&:username_lower)
      end

      def keys(name)
        [User.normalize_username(name), OneLineText.key(name)].uniq
      end
    end
  end
end
