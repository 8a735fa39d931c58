# frozen_string_literal: true

require "digest"
require "fileutils"

# What bin/bench, bin/playground, bin/recount and bin/test are made of: plain Ruby, which needs no gem.
module Kit
  ROOT = File.expand_path("../..", __dir__)
  TMP = File.join(ROOT, "tmp")

  # Something is missing or in the way. The message is one sentence for the person at the terminal.
  class Trouble < StandardError
  end

  %w[
    apt
    bench
    bundle
    chromium
    cluster
    database_server
    given_server
    installs
    playground
    postgres
    shell
    step
    test_run
  ].each { |file| autoload file.split("_").map(&:capitalize).join.to_sym, File.join(__dir__, file) }

  class << self
    # Runs a script of bin/: trouble ends it with its sentence and that exit status.
    def run(status_of_trouble: 1)
      FileUtils.mkdir_p(TMP)
      yield
    rescue Trouble => trouble
      warn "#{File.basename($PROGRAM_NAME)}: #{trouble.message}"
      exit status_of_trouble
    end

    # Holds a lock between processes while the block runs. The system frees it if the process dies.
    def lock(name)
      File.open(File.join(TMP, "#{name}.lock"), File::CREAT | File::RDWR) do |file|
        if !file.flock(File::LOCK_EX | File::LOCK_NB)
          warn "(waiting for another run here to be done with #{name})"
          file.flock(File::LOCK_EX)
        end
        yield
      end
    end

    # Does the block, which fills a folder, unless the folder was filled for these contents already.
    def once(folder, contents)
      stamp = File.join(ROOT, folder, ".filled")
      digest = Digest::SHA256.hexdigest(contents)
      return if File.exist?(stamp) && File.read(stamp) == digest

      yield
      File.write(stamp, digest)
    end
  end
end
