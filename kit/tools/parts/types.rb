# frozen_string_literal: true

# The types of .ts and .gts files, and whether the kit has what the plugin uses of Discourse, no more and
# no laxer. With DISCOURSE_DIR that is also compared with that checkout.
class Kit::TestRun::Types < Kit::TestRun::Part
  def call
    Kit::Installs.npm
    Kit::Installs.gems
    sum(
      [
        check("npm", "run", "--silent", "lint:types"),
        tests("npm", "run", "--silent", "test:conformance", env: env),
        tests(*bundle_exec("ruby", "kit/conformance/server.rb"), env: env),
      ],
    )
  end

  private

  def env
    checkout = ENV["DISCOURSE_DIR"].to_s
    return Kit::Installs.gem_env if checkout.empty?
    Kit::Installs.gem_env.merge("DISCOURSE_DIR" => File.expand_path(checkout))
  end
end
