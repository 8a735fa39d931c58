# frozen_string_literal: true

# The people, and the groups that they are in.
module Seeds::People
  JOINED = Time.utc(2022, 3, 1)

  # Returns the users by username.
  def self.plant
    user("alma", "Alma Reyes").grant_admin!
    Seeds
      .read("people.yml")
      .each_with_object({}) do |(kind, people), users|
        group = Group.create!(name: kind, full_name: kind.capitalize) if kind != "members"
        people.each do |username, name|
          users[username] = user(username, name)
          group&.add(users[username])
        end
      end
  end

  def self.user(username, name)
    User.create!(
      username: username,
      name: name,
      email: "#{username}@example.com",
      trust_level: 2,
      active: true,
      created_at: JOINED,
    )
  end
  private_class_method :user
end
