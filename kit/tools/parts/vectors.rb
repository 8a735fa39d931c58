# frozen_string_literal: true

# The judgements of test/vectors, by the server's rule and by the screen's, and what follows of further
# ballots; and the votes that replies say, by the server's reader and by the screen's.
class Kit::TestRun::Vectors < Kit::TestRun::Part
  def call
    Kit::Installs.npm
    files = %w[run settled ballot_texts]
    scripts = %w[test:vectors test:foresight test:ballot-texts]
    sum(
      [
        *files.map { |file| tests("ruby", "test/vectors/#{file}.rb") },
        *scripts.map { |script| tests("npm", "run", "--silent", script) },
      ],
    )
  end
end
