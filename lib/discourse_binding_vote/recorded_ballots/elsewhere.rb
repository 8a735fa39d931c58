# frozen_string_literal: true

module DiscourseBindingVote
  # What someone says of a ballot that was cast elsewhere: whose it is, where it is to be found, and when
  # it was cast. Each raises Refusal for what cannot be.
  module Elsewhere
    NAME_LIMIT = 100
    LINK_LIMIT = 500

    class << self
      # Who cast it: the User of a username, or a plain name. A name that is a username here is refused,
      # since the account is meant then. An @ before a name does not belong to it.
      def find_voter(username: nil, name: nil)
        username = read_name(username)
        return find_user(username) if username.present?

        name = read_name(name)
        raise Refusal.new(:nobody_named) if name.blank?
        raise Refusal.new(:name_is_account, name: name) if account_like?(name)
        name
      end

      # A name on one line, without an @ before it.
      def read_name(text)
        name = OneLineText.read(text).delete_prefix("@").lstrip
        raise Refusal.new(:name_too_long, count: NAME_LIMIT) if name.length > NAME_LIMIT
        name
      end

      # The address of a page on the web.
      def read_link(text)
        link = WebAddress.read(text) || raise(Refusal.new(:malformed_source))
        raise Refusal.new(:source_too_long, count: LINK_LIMIT) if link.length > LINK_LIMIT
        link
      end

      # The Time (see Instant), in whole seconds. People know the minute: one in which the vote opened is late enough.
      def read_time(text, opened_at:)
        time = Instant.read(text)&.floor || raise(Refusal.new(:malformed_cast_time))
        raise Refusal.new(:cast_in_future) if time.future?
        raise Refusal.new(:cast_before_opening) if time < opened_at.beginning_of_minute
        time
      end

      # That user, of whom a ballot can be recorded.
      def refuse_hampered(user)
        return user if Guardian.new(user).can_take_part_in_binding_votes?
        raise Refusal.new(:voter_cannot_take_part, username: user.username)
      end

      private

      def find_user(username)
        user = user_called(username) || raise(Refusal.new(:unknown_people, names: username))
        refuse_hampered(user)
      end

      def user_called(name)
        people.find_by(username_lower: User.normalize_username(name))
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
