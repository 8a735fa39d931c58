# frozen_string_literal: true

# The tests of the front end, in Chromium.
class Kit::TestRun::Qunit < Kit::TestRun::Part
  def call
    Kit::Installs.npm
    Kit.lock("qunit") do
      tests(
        "npm",
        "run",
        "--silent",
        "test:qunit",
        "--",
        *arguments,
        env: {
          "CHROMIUM" => Kit::Chromium.path,
        },
      )
    end
  end
end
