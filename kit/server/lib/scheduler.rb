# frozen_string_literal: true

# Of the kit alone: the mini_scheduler gem of the playground, which runs each scheduled job as often
# as it says.
class Scheduler
  TICK = 5.seconds

  def initialize
    @due = Jobs::Scheduled.descendants.index_with { Time.zone.now }
  end

  # Runs for as long as the process does. A job that fails is reported, and runs again when it is due.
  def start
    Thread.new do
      loop do
        run_due
        sleep TICK
      end
    end
  end

  # Runs the jobs that are due.
  def run_due
    @due.each do |job, time|
      next if time.future?
      @due[job] = job.every.from_now
      Rails.application.executor.wrap { job.new.execute({}) }
    rescue StandardError => error
      Discourse.warn_exception(error, message: "#{job.name} failed")
    end
  end
end
