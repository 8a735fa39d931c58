# frozen_string_literal: true

# Journeys through a playground of their own, in Chromium, and before them what counts them.
class Kit::TestRun::Journeys < Kit::TestRun::Part
  def call
    chromium = Kit::Chromium.path
    Kit.lock("journeys") do
      Kit::Playground.prepare
      Kit::DatabaseServer.use do |server|
        port = Kit::Playground.free_port
        playground = Kit::Playground.new(server, port: port, database: "journeys", reset: true)
        playground.serve do
          env = { "BASE_URL" => playground.url, "CHROMIUM" => chromium }
          sum(
            [
              tests("npm", "run", "--silent", "test:harness", env: env),
              tests("npm", "run", "--silent", "test:journeys", "--", *arguments, env: env),
            ],
          )
        end
      end
    end
  end
end
