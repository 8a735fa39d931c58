# frozen_string_literal: true

require "net/http"
require "socket"

# A playground: the kit's server with its seeds, on a port of this machine.
class Kit::Playground
  BOOT_SECONDS = 120
  SERVER = %w[exec puma -C kit/server/config/puma.rb kit/server/config.ru].freeze

  # server   - the database server (see Kit::DatabaseServer)
  # database - the name of its database; each port has its own
  # reset    - whether to drop what the database holds
  # workers  - how many processes answer, each one request at a time; with 0 the one process does, many
  #            at a time
  def initialize(server, port:, database: "playground_#{port}", reset: false, workers: 0)
    @server = server
    @port = port
    @database = database
    @reset = reset
    @workers = workers
  end

  # The id of the server's process, the parent of those that answer.
  attr_reader :pid

  # A port that nobody uses.
  def self.free_port
    TCPServer.open("127.0.0.1", 0) { |socket| socket.addr[1] }
  end

  # Installs and builds what the playground takes.
  def self.prepare
    Kit::Installs.gems
    Kit::Installs.npm
    Kit::Bundle.build
  end

  def url
    "http://127.0.0.1:#{@port}"
  end

  # What can be done there: who one can be, and a request with the key that the seeds give out.
  def first_steps
    <<~TEXT
      Choose at the top who you are: nobody, or mira (member), benno (binding voter), otto (opener),
      moira (moderator), alma (administrator, who sees #{url}/admin/plugins/discourse-binding-vote/settings).
      The key of the API is "playground", and asks for whomever it names:
        curl -s -H "Api-Key: playground" -H "Api-Username: benno" "#{url}/binding-votes.json?state=waiting"
    TEXT
  end

  # Serves while the block runs; it is called once the server answers.
  def serve
    refuse_taken_port
    reader, @leash = IO.pipe
    io = { in: reader, out: log, err: %i[child out] }
    @pid = Process.spawn(env, bundle, *SERVER, chdir: Kit::ROOT, pgroup: true, **io)
    reader.close
    Kit::Step.take("Starting the forum, which writes its topics and votes the first time") do
      wait_until_ready
    end
    yield self
  ensure
    stop
  end

  # Returns when the server ends.
  def wait
    Process.wait(@pid)
    @pid = nil
  end

  private

  def bundle
    Kit::Shell.find("bundle")
  end

  def env
    Kit::Installs.gem_env.merge(
      "DATABASE_URL" => @server.url(@database),
      "KIT_HOSTNAME" => "127.0.0.1:#{@port}",
      "KIT_PORT" => @port.to_s,
      "KIT_RESET" => @reset ? "1" : "0",
      "KIT_WORKERS" => @workers.to_s,
      "RAILS_ENV" => "development",
    )
  end

  def refuse_taken_port
    TCPServer.open("127.0.0.1", @port) { nil }
  rescue Errno::EADDRINUSE, Errno::EACCES
    raise Kit::Trouble, "Port #{@port} is taken; choose another with --port."
  end

  def wait_until_ready
    deadline = Time.now + BOOT_SECONDS
    until answers?
      ended = Process.wait(@pid, Process::WNOHANG)
      @pid = nil if ended
      if ended || Time.now > deadline
        warn File.readlines(log).last(40)
        raise Kit::Trouble, "The playground does not start, see above and #{log}."
      end
      sleep 0.1
    end
  end

  def answers?
    Net::HTTP.get_response(URI("#{url}/site.json")).is_a?(Net::HTTPSuccess)
  rescue SystemCallError, IOError, Net::ProtocolError, Timeout::Error
    false
  end

  def stop
    return if @pid.nil?
    Process.kill(:TERM, @pid)
    wait
  rescue Errno::ESRCH, Errno::ECHILD
    nil
  ensure
    @leash&.close
  end

  def log
    File.join(Kit::TMP, "#{@database}.log")
  end
end
