# frozen_string_literal: true

# The browser that tests run in.
module Kit::Chromium
  NAMES = %w[chromium chromium-browser google-chrome google-chrome-stable chrome].freeze

  # Its path, the one in CHROMIUM if that is set.
  def self.path
    given = ENV["CHROMIUM"].to_s
    if !given.empty?
      return given if File.executable?(given)
      raise Kit::Trouble, "CHROMIUM names #{given}, which cannot be run."
    end

    Kit::Shell.find(*NAMES) ||
      (Kit::Apt.install("chromium", "fonts-liberation") && Kit::Shell.find(*NAMES)) ||
      raise(Kit::Trouble, "Chromium is needed: install it, or set CHROMIUM to the path of one.")
  end
end
