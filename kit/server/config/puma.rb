# frozen_string_literal: true

# The server of the playground. Its standard input is a pipe from bin/playground: when that ends, even
# by being killed, so does the server.

bind "tcp://127.0.0.1:#{ENV.fetch("KIT_PORT")}"
threads 4, 16
force_shutdown_after 1

Thread.new do
  $stdin.read
  Process.kill(:TERM, Process.pid)
end
