# frozen_string_literal: true

# The linters, with the rules that Discourse's own plugins follow; each counts as one.
class Kit::TestRun::Lint < Kit::TestRun::Part
  NPM_SCRIPTS = %w[lint:js lint:prettier lint:hbs lint:css lint:house lint:docs].freeze
  RUBY_SCRIPTS = %w[bin/bench bin/playground bin/recount bin/test].freeze

  def call
    Kit::Installs.npm
    Kit::Installs.gems
    env = Kit::Installs.gem_env
    npm = NPM_SCRIPTS.map { |script| check("npm", "run", "--silent", script) }
    ruby = ruby_checks.map { |command| check(*bundle_exec(*command), env: env) }
    sum(npm + ruby)
  end

  private

  def ruby_checks
    [
      %w[rubocop --format=simple --force-exclusion],
      ["stree", "check", *files("rb", "ru"), "Gemfile", *RUBY_SCRIPTS],
      ["yaml-lint", *files("yml")],
    ]
  end

  # The files of this repository that end so, new ones with them, ignored ones not.
  def files(*endings)
    globs = endings.map { |ending| "*.#{ending}" }
    listed =
      IO.popen(
        ["git", "ls-files", "-co", "--exclude-standard", "-z", *globs],
        chdir: Kit::ROOT,
        &:read
      )
    listed.split("\0").select { |file| File.exist?(File.join(Kit::ROOT, file)) }
  end
end
