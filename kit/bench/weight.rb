# frozen_string_literal: true

require "json"
require_relative "bench"

# What the scripts weigh that a page loads, minified and compressed, beside those of Poll from a
# checkout of Discourse.
class Bench::Weight
  # What a topic with a vote loads besides what is loaded at boot.
  BUNDLES = %w[topic].freeze
  POLL = "plugins/poll"

  AIMS = { "boot" => 0.5, "a topic with a vote" => 1.5 }.freeze

  def initialize(checkout)
    @poll = File.join(checkout, POLL)
    abort "#{checkout} has no #{POLL}: DISCOURSE_DIR names a checkout." if !Dir.exist?(@poll)
  end

  def call
    boot, with_vote = weigh(Bench::ROOT, *BUNDLES)
    poll_boot, poll_topic = weigh(@poll)
    table = Bench::Table.new("binding vote", "Poll", "times")
    rows = {
      "boot" => [boot, poll_boot],
      "a topic without a vote" => [boot, poll_boot],
      "a topic with a vote" => [with_vote, poll_topic],
    }
    rows.each do |words, (ours, theirs)|
      table.row("#{words}, bytes", ours, theirs, ratio(ours, theirs))
    end
    AIMS.each { |words, most| Bench::Table.aim(words, ratio(*rows.fetch(words)), most) }
  end

  private

  def weigh(plugin, *bundles)
    command = [
      File.join(Bench::ROOT, "node_modules/.bin/tsx"),
      "kit/bench/weight.ts",
      plugin,
      *bundles,
    ]
    JSON.parse(IO.popen(command, chdir: Bench::ROOT, &:read))
  end

  def ratio(ours, theirs)
    ours.fdiv(theirs)
  end
end

checkout = ENV["DISCOURSE_DIR"]
if !checkout
  abort "Say with DISCOURSE_DIR where a checkout of Discourse is, whose Poll it is compared with."
end
Bench::Weight.new(checkout).call
