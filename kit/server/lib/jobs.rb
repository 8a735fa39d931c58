# frozen_string_literal: true

# Stands in for app/jobs/base.rb of Discourse. Left out: delays, retries, logs, sites, and jobs that
# are cancelled. Work is done outside of a request.
module Jobs
  class << self
    # Has a job done once the transaction that is open is committed. The arguments go through JSON.
    def enqueue(job, opts = {})
      job = "::Jobs::#{job.to_s.camelcase}".constantize if !job.is_a?(Class)
      args = JSON.parse(JSON.dump(opts.merge(current_site_id: "default")))
      DB.after_commit { job.client_push("class" => job, "args" => [args]) }
    end
  end

  # Stands in for Jobs::Base, which is a worker of Sidekiq.
  class Base
    class << self
      # Stands in for the jobs of Sidekiq::Testing: what is pushed while jobs are faked.
      def jobs
        FAKED.select { |job| job["class"] == self }
      end

      def client_push(job)
        Rails.env.test? ? FAKED.push(job) : WORKER.push(job)
      end
    end

    def perform(args)
      execute(args.with_indifferent_access)
    end

    def execute(_args = {})
      raise "Overwrite me!"
    end
  end

  # Stands in for Jobs::Scheduled, which the mini_scheduler gem runs.
  class Scheduled < Base
    class << self
      # How often it runs.
      def every(duration = nil)
        duration ? @every = duration : @every
      end
    end
  end

  # Stands in for Sidekiq in the playground: does what is pushed, one after the other. A job that fails
  # is reported, and not tried again.
  class Worker
    def initialize
      @queue = Queue.new
      @start = Mutex.new
    end

    def push(job)
      @queue.push(job)
      @start.synchronize { @thread ||= Thread.new { loop { work(@queue.pop) } } }
    end

    private

    def work(job)
      Rails.application.executor.wrap { job["class"].new.perform(job["args"].first) }
    rescue StandardError => error
      Discourse.warn_exception(error, message: "#{job["class"].name} failed")
    end
  end

  WORKER = Worker.new
  FAKED = []
  private_constant :WORKER
end
