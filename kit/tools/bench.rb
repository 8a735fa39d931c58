# frozen_string_literal: true

# A bench of kit/bench: a script that measures, beside a playground where it takes one.
class Kit::Bench
  # Whether each takes a playground.
  BENCHES = {
    "roster" => true,
    "export" => true,
    "notices" => true,
    "imports" => true,
    "readers" => false,
    "judge" => false,
    "weight" => false,
  }.freeze
  NAMES = BENCHES.keys.freeze

  # As in a forum, several processes answer, each one request at a time, and jobs run in another.
  WORKERS = 4

  # names - the one bench that is to run
  # small - whether to show only that it works
  def initialize(*names, small: false)
    @name = names.first
    @small = small
    return if names.one? && BENCHES.key?(@name)
    raise Kit::Trouble, "name one bench of #{NAMES.join(", ")}."
  end

  # Returns whether it ran.
  def call
    BENCHES.fetch(@name) ? beside_playground : run
  end

  private

  def beside_playground
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
            run(
              "BASE_URL" => playground.url,
              "DATABASE_URL" => server.url("bench"),
              "SERVER_PID" => playground.pid.to_s,
            )
          end
      end
    end
  end

  def run(env = {})
    Kit::Installs.gems
    Kit::Installs.npm
    script = File.join(Kit::ROOT, "kit/bench/#{@name}.rb")
    env = Kit::Installs.gem_env.merge(env, "SMALL" => @small ? "1" : "0")
    system(env, Kit::Shell.find("bundle"), "exec", "ruby", script, chdir: Kit::ROOT)
  end
end
