# frozen_string_literal: true

# The plugin's specs and the kit's own. With DISCOURSE_DIR the plugin's run in that checkout of
# Discourse, by its own runner. The system specs run there alone: the kit has neither the pages of
# Discourse nor what drives a browser through them.
class Kit::TestRun::Rspec < Kit::TestRun::Part
  SUMMARY = /^(\d+) examples?, (\d+) failures?(?:, (\d+) pending)?(?:, (\d+) errors?)?/
  NAME = "discourse-binding-vote"
  SYSTEM = "spec/system"

  def call
    checkout = ENV["DISCOURSE_DIR"].to_s
    checkout.empty? ? run_here : run_in(File.expand_path(checkout))
  end

  private

  def run_here
    Kit::Installs.gems
    specs = arguments.empty? ? %w[spec kit/server/spec] : arguments
    if specs.any? { |spec| spec == "spec" || spec.start_with?(SYSTEM) }
      puts "System specs need a Discourse: DISCOURSE_DIR=~/discourse bin/test rspec #{SYSTEM}"
    end
    command =
      bundle_exec(
        *%W[rspec -I kit/server/spec_support --require rails_helper],
        *%W[--exclude-pattern #{SYSTEM}/**/*_spec.rb],
        *specs,
      )
    Kit.lock("rspec") do
      Kit::DatabaseServer.use do |server|
        count(
          *Kit::Shell.show(
            *command,
            env: Kit::Installs.gem_env.merge("DATABASE_URL" => server.url("test")),
          ),
        )
      end
    end
  end

  def run_in(checkout)
    runner = File.join(checkout, "bin/rspec")
    if !File.exist?(runner)
      raise Kit::Trouble, "DISCOURSE_DIR is no checkout of Discourse: #{checkout}"
    end

    link_into(File.join(checkout, "plugins", NAME))
    specs = arguments.empty? ? ["spec"] : arguments
    specs = specs.map { |spec| File.join("plugins", NAME, spec) }
    count(*Kit::Shell.show("bin/rspec", *specs, env: { "LOAD_PLUGINS" => "1" }, chdir: checkout))
  end

  def link_into(place)
    File.symlink(Kit::ROOT, place) if !File.exist?(place)
    return if File.realpath(place) == File.realpath(Kit::ROOT)
    raise Kit::Trouble, "There is another #{NAME} at #{place}."
  end

  def count(good, printed)
    examples, failures, pending, errors = printed.scan(SUMMARY).last.to_a.map(&:to_i)
    return 0, 1 if examples.nil?

    failed = failures + errors
    [examples - failures - pending, !good && failed.zero? ? 1 : failed]
  end
end
