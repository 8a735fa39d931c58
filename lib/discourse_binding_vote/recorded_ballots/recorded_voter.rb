# frozen_string_literal: true

module DiscourseBindingVote
  # Who cast a ballot elsewhere, as someone says it. Each raises Refusal for whom no ballot can be
  # recorded.
  module RecordedVoter
    class << self
      # The User of a username, or a plain name (see PlainName). A name that is a username here is
      # refused, since the account is meant then. An @ before a username does not belong to it.
      def find(username: nil, name: nil)
        username = PlainName.read(username)
        return find_user(username) if username.present?

        name = PlainName.read(name)
        raise Refusal.new(:nobody_named) if name.blank?
        raise Refusal.new(:name_is_account, name: name) if account_like?(name)
        name
      end

      # That User, who has to be able to take part in votes.
      def check(user)
        return user if Guardian.new(user).can_take_part_in_binding_votes?
        raise Refusal.new(:voter_cannot_take_part, username: user.username)
      end

      private

      def find_user(username)
        user = people.find_by(username_lower: User.normalize_username(username))
        check(user || raise(Refusal.new(:unknown_people, names: username)))
      end

      def account_like?(name)
        people.exists?(username_lower: [User.normalize_username(name), OneLineText.key(name)])
      end

      def people
        User.where("users.id > 0")
      end
    end
  end
end
