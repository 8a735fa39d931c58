# frozen_string_literal: true

# Stands in for app/models/problem_check.rb of Discourse. Left out: when checks run, what they look
# at, and how staff read of their problems; a problem is its message. In Discourse 3.5 a check gives a
# list, and in newer ones a problem or nil.
class ProblemCheck
  class_attribute :priority, instance_writer: false, default: "low"

  def self.identifier
    name.demodulize.underscore.to_sym
  end

  private

  def problem
    [I18n.t("dashboard.problem.#{self.class.identifier}", **translation_data)]
  end

  def no_problem
    []
  end

  def translation_data
    {}
  end
end
