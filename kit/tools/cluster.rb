# frozen_string_literal: true

# A PostgreSQL cluster of this checkout, on a socket that only its owner reaches. Those who use it at
# the same time share it, and the last of them stops it. What it holds can be made again, so it is
# fast rather than safe.
class Kit::Cluster
  SPEED = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off"
  PLAIN_FOLDER = %r{\A[\w./-]{1,85}\z}

  def use
    start
    yield self
  ensure
    leave
  end

  def url(name)
    "postgresql:///#{name}?host=#{folder}&user=kit"
  end

  private

  # Everyone who uses the cluster shares a lock, which the system frees even if they are killed.
  def start
    Kit.lock("postgres") do
      @users = File.open(File.join(Kit::TMP, "postgres.users"), File::CREAT | File::RDWR)
      @users.flock(File::LOCK_SH)
      make if !made?
      next if Kit::Postgres.run("pg_ctl", "status", "-D", data)

      options = "-k #{folder} -c listen_addresses='' -c max_connections=200 #{SPEED}"
      log = File.join(folder, "log")
      next if Kit::Postgres.run("pg_ctl", "start", "-w", "-s", "-D", data, "-l", log, "-o", options)
      raise Kit::Trouble,
            "PostgreSQL does not start, see #{log} (removing #{folder} makes a new one)."
    end
  end

  def leave
    return if @users.nil?

    Kit.lock("postgres") do
      alone = @users.flock(File::LOCK_EX | File::LOCK_NB)
      Kit::Postgres.run("pg_ctl", "stop", "-s", "-m", "fast", "-D", data) if alone
      @users.close
    end
  end

  def made?
    version = File.join(data, "PG_VERSION")
    File.exist?(version) && Kit::Postgres.version == File.read(version).strip
  end

  def make
    FileUtils.rm_rf(folder)
    FileUtils.mkdir_p(folder, mode: 0o700)
    FileUtils.chown(owner.uid, owner.gid, folder) if owner
    made =
      Kit::Step.take("Making a PostgreSQL cluster in #{folder}") do
        Kit::Postgres.run("initdb", "-D", data, *%w[-U kit -A trust -E UTF8 --locale=C.UTF-8])
      end
    raise Kit::Trouble, "PostgreSQL's initdb fails in #{folder}." if !made
  end

  def data
    File.join(folder, "data")
  end

  # In tmp/, unless that path is too long for a socket, is none for an address of a database, or is
  # closed to the user who runs PostgreSQL.
  def folder
    @folder ||=
      begin
        inside = File.join(Kit::TMP, "postgres")
        fits = inside.match?(PLAIN_FOLDER) && (owner.nil? || open_to_all?(Kit::TMP))
        fits ? inside : "/tmp/kit-postgres-#{Digest::SHA256.hexdigest(Kit::ROOT)[0, 12]}"
      end
  end

  def owner
    Kit::Postgres.owner
  end

  def open_to_all?(path)
    (File.stat(path).mode & 0o001 == 1) && (path == "/" || open_to_all?(File.dirname(path)))
  end
end
