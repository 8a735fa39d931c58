# frozen_string_literal: true

require "open3"

# Runs commands.
module Kit::Shell
  class << self
    # The path of the first of the commands that is there, nil where none is.
    def find(*commands, also: [])
      folders = ENV["PATH"].split(":") + also
      commands
        .product(folders)
        .map { |command, folder| File.join(folder, command) }
        .find { |path| File.executable?(path) && File.file?(path) }
    end

    # Runs a command, prints what it prints, and returns whether it succeeded and what it printed.
    def show(*command, env: {}, chdir: Kit::ROOT)
      printed = +""
      status =
        Open3.popen2e(env, *command, chdir: chdir) do |input, output, process|
          input.close
          output.each_line do |line|
            print line
            printed << line.scrub
          end
          process.value
        end
      [status.success?, printed]
    rescue Errno::ENOENT
      raise Kit::Trouble, "#{command.first} is needed, and is not installed."
    end

    # Runs a command in silence; where it fails, what it printed is shown, and `trouble` raised.
    def quietly(*command, trouble:, env: {}, chdir: Kit::ROOT)
      printed, status = Open3.capture2e(env, *command, chdir: chdir, stdin_data: "")
      return if status.success?

      warn printed
      raise Kit::Trouble, trouble
    rescue Errno::ENOENT
      raise Kit::Trouble, trouble
    end
  end
end
