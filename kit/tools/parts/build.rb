# frozen_string_literal: true

# Whether the built scripts in assets/ are those that src/ gives.
class Kit::TestRun::Build < Kit::TestRun::Part
  def call
    Kit::Installs.npm
    tests("bin/build", "--check")
  end
end
