# frozen_string_literal: true

# Prints figures in columns, the first of them words.
class Bench::Table
  WORDS = 40

  def initialize(*heads)
    @heads = heads
    row("", *heads)
  end

  def row(words, *figures)
    cells = figures.zip(@heads).map { |figure, head| shown(figure).rjust([head.size, 7].max) }
    puts [words[0, WORDS].ljust(WORDS), *cells].join("  ").rstrip
  end

  # Says whether a figure is what it has to be.
  def self.aim(words, figure, most)
    return if Bench::SMALL
    puts format(
           "%s: %.2f, at most %.2f wanted: %s",
           words,
           figure,
           most,
           figure <= most ? "reached" : "NOT reached",
         )
  end

  private

  def shown(figure)
    figure.is_a?(Float) ? format(figure < 10 ? "%.2f" : "%.0f", figure) : figure.to_s
  end
end
