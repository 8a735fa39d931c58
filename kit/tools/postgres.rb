# frozen_string_literal: true

require "etc"

# The programs of PostgreSQL.
module Kit::Postgres
  FOLDERS = "/usr/lib/postgresql/*/bin"

  class << self
    # Runs a program in silence, and returns whether it succeeded.
    def run(name, *arguments)
      path = program(name)
      user = owner
      pid =
        fork do
          Process.setsid
          become(user) if user
          exec(path, *arguments, chdir: "/", in: File::NULL, out: File::NULL, err: File::NULL)
        end
      Process.wait2(pid).last.success?
    end

    # Its major version, as in "15".
    def version
      `#{program("initdb")} --version`[/\d+/]
    end

    # Whom the programs are run as where it is not oneself: they refuse to be run as root.
    def owner
      return if !Process.uid.zero?
      @owner ||=
        Etc::Passwd.find { |user| user.name == "postgres" } ||
          Etc::Passwd.find { |user| user.name == "nobody" } ||
          raise(Kit::Trouble, "PostgreSQL does not run as root, and there is no user to run it as.")
    end

    private

    def become(user)
      Process.initgroups(user.name, user.gid)
      Process::GID.change_privilege(user.gid)
      Process::UID.change_privilege(user.uid)
    end

    def program(name)
      find(name) || (Kit::Apt.install("postgresql") && find(name)) ||
        raise(
          Kit::Trouble,
          "PostgreSQL is needed: install it, or set DATABASE_URL to a database on one.",
        )
    end

    def find(name)
      folders = Dir[FOLDERS].sort_by { |folder| -folder[/\d+/].to_i }
      Kit::Shell.find(name, also: folders)
    end
  end
end
