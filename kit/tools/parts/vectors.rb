# frozen_string_literal: true

# The judgements of test/vectors, by the server's rule and by the screen's, and what follows of further
# ballots.
class Kit::TestRun::Vectors < Kit::TestRun::Part
  def call
    Kit::Installs.npm
    scripts = %w[test:vectors test:foresight]
    sum(
      [
        tests("ruby", "test/vectors/run.rb"),
        *scripts.map { |script| tests("npm", "run", "--silent", script) },
      ],
    )
  end
end
