# frozen_string_literal: true

# The types of .ts and .gts files.
class Kit::TestRun::Types < Kit::TestRun::Part
  def call
    Kit::Installs.npm
    check("npm", "run", "--silent", "lint:types")
  end
end
