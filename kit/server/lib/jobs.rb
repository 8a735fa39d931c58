# frozen_string_literal: true

# Stands in for Jobs (app/jobs/base.rb), as far as scheduled jobs go.
module Jobs
  # Stands in for Jobs::Base: work that is done outside of a request.
  class Base
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
end
