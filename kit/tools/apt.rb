# frozen_string_literal: true

# Installs Debian packages where that is possible: as root, on Debian and its like.
module Kit::Apt
  # Returns whether they are installed now.
  def self.install(*packages)
    apt = Kit::Shell.find("apt-get")
    return false if !Process.uid.zero? || apt.nil?

    env = { "DEBIAN_FRONTEND" => "noninteractive" }
    log = { out: File.join(Kit::TMP, "apt.log"), err: %i[child out] }
    Kit::Step.take("Installing #{packages.join(", ")}") do
      system(env, apt, "update", "-qq", **log)
      system(env, apt, "install", "-y", "-qq", "--no-install-recommends", *packages, **log)
    end
  end
end
