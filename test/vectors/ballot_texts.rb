# frozen_string_literal: true

require "json"
require_relative "../../lib/discourse_binding_vote/replies/ballot_text"

module DiscourseBindingVote
  # Runs ballot-texts.json through the server's reader of votes, in plain Ruby; holds it to the screen's
  # reader on generated and hostile texts, and counts how much of the hostile ones it takes up.
  class BallotTextVectors
    GENERATED = 100_000
    MOST_LINES = 300

    def initialize
      @checks = 0
      @failures = []
    end

    # Prints how many checks passed and failed, and returns whether all passed.
    def run
      check_vectors
      check_against_screen
      @failures.each { |failure| warn failure }
      puts "#{@checks - @failures.size} passed, #{@failures.size} failed"
      @failures.empty?
    end

    private

    def check_vectors
      path = File.join(__dir__, "ballot-texts.json")
      JSON
        .parse(File.read(path))
        .fetch("cases")
        .each do |raw, *expected, _trap, why|
          read = reading(raw)
          check("misread: #{raw.inspect} (#{why}): #{read}") { read == expected }
        end
    end

    def check_against_screen
      kinds = Hash.new(0)
      differing = []
      each_read_on_screen do |kind, raw, *said|
        kinds[kind] += 1
        next check_words(raw) if kind == "words"
        read = [reading(raw), BallotText.argued?(raw)]
        differing << "#{raw[0, 100].inspect}: #{read}, on the screen #{said}" if read != said
        check_lines(raw) if kind == "hostile"
      end

      check("generated #{kinds}, not #{GENERATED}") { kinds["generated"] == GENERATED }
      check("the languages differ, as in\n#{differing.first(10).join("\n")}") { differing.empty? }
    end

    # The lists of words are the same, and no phrase is in two of them.
    def check_words(phrases)
      here = BallotText::Lexicon::PHRASES
      twice = here.map(&:first).tally.select { |_, count| count > 1 }.keys
      check("words that only one list has: #{((here | phrases) - (here & phrases)).first(10)}") do
        here == phrases
      end
      check("words in two lists: #{twice}") { twice.empty? }
    end

    def check_lines(raw)
      lines = BallotText::OwnWords.of(raw).size
      check("#{lines} lines are read of #{raw[0, 60].inspect}") { lines <= MOST_LINES }
    end

    def check(failure)
      @checks += 1
      @failures << failure if !yield
    end

    def reading(raw)
      said = BallotText.read(raw)
      [said&.typed, said&.choice, said&.claims_binding, said&.sure?]
    end

    def each_read_on_screen
      command = ["npx", "tsx", "test/vectors/ballot-texts.ts", GENERATED.to_s]
      IO.popen(command, err: File::NULL) do |screen|
        screen.each_line { |line| yield(*JSON.parse(line)) }
      end
    end
  end
end

exit DiscourseBindingVote::BallotTextVectors.new.run
