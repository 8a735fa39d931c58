# frozen_string_literal: true

# Stands in for SidekiqHelpers (spec/support/sidekiq_helpers.rb).
module SidekiqHelpers
  # Whether a job has been enqueued with such arguments, beside others.
  def job_enqueued?(job:, args: {})
    args = JSON.parse(args.to_json)
    job.jobs.any? { |enqueued| args <= enqueued["args"].first }
  end
end
