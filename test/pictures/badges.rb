# frozen_string_literal: true

# Prints the badge of every state as the server makes it, by name, in plain Ruby.

require "json"
require "yaml"

%w[badge text_width flat_badge].each do |file|
  require_relative "../../lib/discourse_binding_vote/badge/#{file}"
end

locale = YAML.load_file(File.join(__dir__, "../../config/locales/server.en.yml"))
texts = locale.dig("en", "binding_vote", "badge")

say =
  lambda do |key, standing|
    said = texts.dig(key, standing)
    said = said.fetch("other") if said.is_a?(Hash)
    format(said, count: 2, subject: "Clarify how strategy is decided")
  end

badges =
  DiscourseBindingVote::Badge::COLOURS.to_h do |standing, colour|
    flat =
      DiscourseBindingVote::FlatBadge.new(
        label: texts.fetch("label"),
        message: say.("states", standing),
        colour: colour,
        title: say.("sentences", standing),
      )
    [standing, flat.to_s]
  end

puts JSON.generate(badges)
