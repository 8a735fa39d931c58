# frozen_string_literal: true

# The badges for outside the forum, compared with their pictures in Chromium. With --make the pictures
# are taken anew.
class Kit::TestRun::Pictures < Kit::TestRun::Part
  def call
    Kit::Installs.npm
    env = { "CHROMIUM" => Kit::Chromium.path }
    tests("npm", "run", "--silent", "test:pictures", "--", *arguments, env: env)
  end
end
