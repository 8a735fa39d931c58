# frozen_string_literal: true

# Stands in for lib/plugin/metadata.rb of Discourse. Left out: nothing that a plugin meets. The
# header comment of a plugin.rb is read. The first line that is neither empty nor a comment ends it,
# and an over-long value is cut.
class Plugin::Metadata
  LIMITS = {
    name: 75,
    about: 350,
    authors: 200,
    contact_emails: 200,
    url: 500,
    label: 20,
    version: 1000,
    required_version: 1000,
    meta_topic_id: 1000,
  }.freeze

  attr_reader(*LIMITS.keys)

  def self.parse(text)
    new.tap { |metadata| text.each_line { |line| break if !metadata.parse_line(line) } }
  end

  # Reads a line, and tells whether the next is still of the header.
  def parse_line(line)
    line = line.strip
    return true if line.empty?
    return false if !line.start_with?("#")

    field, value = line.delete_prefix("#").split(":", 2)
    field = field.to_s.strip.tr(" ", "_").to_sym
    limit = LIMITS[field]
    instance_variable_set("@#{field}", value.to_s.strip.truncate(limit)) if limit
    true
  end
end
