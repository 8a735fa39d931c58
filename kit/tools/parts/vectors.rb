# frozen_string_literal: true

# The judgements of test/vectors, by the server's rule and by the screen's.
class Kit::TestRun::Vectors < Kit::TestRun::Part
  def call
    Kit::Installs.npm
    sum([tests("ruby", "test/vectors/run.rb"), tests("npm", "run", "--silent", "test:vectors")])
  end
end
