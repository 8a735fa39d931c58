# frozen_string_literal: true

# Installs gems and npm packages into the checkout, once for each state of the lock files.
module Kit::Installs
  TO_BUILD_GEMS = %w[build-essential ruby-dev libyaml-dev libpq-dev].freeze
  NODE = 20

  class << self
    # The environment in which Ruby finds the gems.
    def gem_env
      {
        "BUNDLE_APP_CONFIG" => File.join(Kit::TMP, "bundle-config"),
        "BUNDLE_FROZEN" => "true",
        "BUNDLE_GEMFILE" => File.join(Kit::ROOT, "Gemfile"),
        "BUNDLE_PATH" => File.join(Kit::TMP, "bundle"),
        "BUNDLE_SILENCE_ROOT_WARNING" => "true",
        "BUNDLE_VERSION" => "system",
      }
    end

    def gems
      Kit.lock("gems") do
        contents = File.read(File.join(Kit::ROOT, "Gemfile.lock")) + RUBY_DESCRIPTION
        Kit.once("tmp/bundle", contents) do
          installed = Kit::Step.take("Installing gems (about a minute)") { bundle_install }
          installed || (Kit::Apt.install(*TO_BUILD_GEMS) && bundle_install) ||
            raise(
              Kit::Trouble,
              "The gems could not be installed, see #{log} (on Debian, #{TO_BUILD_GEMS.join(", ")} build them).",
            )
        end
      end
    end

    def npm
      Kit.lock("npm") do
        check_node
        Kit.once("node_modules", File.read(File.join(Kit::ROOT, "package-lock.json"))) do
          Kit::Step.take("Installing npm packages (about a minute)") do
            Kit::Shell.quietly("npm", "ci", trouble: "npm ci failed, see above.")
          end
        end
      end
    end

    private

    def bundle_install
      bundle =
        Kit::Shell.find("bundle") || raise(Kit::Trouble, "Bundler is needed: gem install bundler.")
      system(gem_env, bundle, "install", "--quiet", chdir: Kit::ROOT, out: log, err: %i[child out])
    end

    def log
      File.join(Kit::TMP, "gems.log")
    end

    def check_node
      version = Kit::Shell.find("node") && Kit::Shell.find("npm") ? `node --version`[/\d+/].to_i : 0
      return if version >= NODE
      raise Kit::Trouble, "Node.js #{NODE} or newer is needed, with npm."
    end
  end
end
