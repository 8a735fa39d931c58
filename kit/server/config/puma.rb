# frozen_string_literal: true

# Of the kit alone: the server of the playground. Its standard input is a pipe from bin/playground:
# when that ends, even by being killed, so does the server.

bind "tcp://127.0.0.1:#{ENV.fetch("KIT_PORT")}"
workers_wanted = ENV.fetch("KIT_WORKERS", "0").to_i
if workers_wanted.zero?
  threads 4, 16
else
  # As Discourse's: the application is loaded once, and its parent does the jobs that are due.
  workers workers_wanted
  threads 1, 1
  preload_app!
  on_worker_boot { MessageBus.after_fork }
end
force_shutdown_after 1

Thread.new do
  $stdin.read
  Process.kill(:TERM, Process.pid)
end
