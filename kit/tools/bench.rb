# frozen_string_literal: true

# The benches of kit/bench: scripts that measure, beside a playground or in a real Discourse where they
# take one.
class Kit::Bench
  BESIDE_PLAYGROUND = %w[roster export notices imports].freeze
  ALONE = %w[readers judge].freeze
  # Each takes the checkout that DISCOURSE_DIR names.
  IN_DISCOURSE = %w[forum].freeze
  BESIDE_DISCOURSE = %w[weight].freeze
  NEEDING_DISCOURSE = [*IN_DISCOURSE, *BESIDE_DISCOURSE].freeze
  NAMES = [*BESIDE_PLAYGROUND, *ALONE, *NEEDING_DISCOURSE].freeze

  # As in a forum, several processes answer, each one request at a time, and jobs run in another.
  WORKERS = 4

  # names - the one bench that is to run; all that need no checkout of Discourse where none is named
  # small - whether to show only that it works
  def initialize(*names, small: false)
    @names = names.empty? ? NAMES - NEEDING_DISCOURSE : names
    @small = small
    return if names.size < 2 && (names - NAMES).empty?
    raise Kit::Trouble, "name one bench of #{NAMES.join(", ")}, or none."
  end

  # Returns whether all of them ran.
  def call
    @names.map { |name| run(name) }.all?
  end

  private

  def run(name)
    puts "== #{name}" if @names.size > 1
    return run_in_discourse(name) if IN_DISCOURSE.include?(name)
    BESIDE_PLAYGROUND.include?(name) ? run_beside_playground(name) : run_alone(name)
  end

  def run_beside_playground(name)
    Kit.lock("bench") do
      Kit::Playground.prepare
      Kit::DatabaseServer.use do |server|
        Kit::Playground
          .new(
            server,
            port: Kit::Playground.free_port,
            database: "bench",
            reset: true,
            workers: WORKERS,
          )
          .serve do |playground|
            run_alone(
              name,
              "BASE_URL" => playground.url,
              "DATABASE_URL" => server.url("bench"),
              "SERVER_PID" => playground.pid.to_s,
            )
          end
      end
    end
  end

  def run_alone(name, env = {})
    Kit::Installs.gems
    Kit::Installs.npm
    start(name, Kit::Installs.gem_env.merge(env), folder: Kit::ROOT)
  end

  # With the Ruby and the gems of that Discourse, in whose plugins/ the plugin lies.
  def run_in_discourse(name)
    folder = discourse_folder
    start(
      name,
      {
        "BUNDLE_GEMFILE" => File.join(folder, "Gemfile"),
        "RAILS_ENV" => "test",
        "LOAD_PLUGINS" => "1",
      },
      folder: folder,
    )
  end

  def discourse_folder
    folder = ENV["DISCOURSE_DIR"].to_s
    if folder.empty?
      raise Kit::Trouble,
            "DISCOURSE_DIR has to name a checkout of Discourse with this plugin in its plugins/."
    end
    plugin = File.join(folder, "plugins/discourse-binding-vote/plugin.rb")
    return File.realpath(folder) if File.exist?(plugin)
    raise Kit::Trouble, "there is no Discourse with this plugin in its plugins/ in #{folder}."
  end

  def start(name, env, folder:)
    script = File.join(Kit::ROOT, "kit/bench/#{name}.rb")
    env = { **env, "SMALL" => @small ? "1" : "0" }
    system(env, Kit::Shell.find("bundle"), "exec", "ruby", script, chdir: folder)
  end
end
