# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::RateLimits do
  fab!(:user)

  before { RateLimiter.enable }

  def refused
    described_class.count("openings", user) do
      raise DiscourseBindingVote::Refusal.new(:already_open)
    end
  rescue DiscourseBindingVote::Refusal
    :refused
  end

  def done
    described_class.count("openings", user) { :done }
  end

  it "counts what is done, and nothing that is refused" do
    11.times { expect(refused).to eq(:refused) }
    9.times { expect(done).to eq(:done) }
    11.times { expect(refused).to eq(:refused) }
    expect(done).to eq(:done)

    expect { done }.to raise_error(RateLimiter::LimitExceeded)
  end

  it "counts what fails, which was not refused" do
    10.times do
      expect { described_class.count("openings", user) { raise "no" } }.to raise_error("no")
    end
    expect { done }.to raise_error(RateLimiter::LimitExceeded)
  end

  it "does nothing more for a minute once too much of the kind was refused" do
    freeze_time
    60.times { expect(refused).to eq(:refused) }
    expect { refused }.to raise_error(RateLimiter::LimitExceeded)
    expect { done }.to raise_error(RateLimiter::LimitExceeded)
    expect(described_class.count("marks", user) { :done }).to eq(:done)

    freeze_time 61.seconds.from_now
    expect(done).to eq(:done)
  end

  it "tells those apart by their address who are not logged in" do
    ask = ->(address) { described_class.count("tallies", nil, address: address) { :done } }
    20.times { ask.call("192.0.2.1") }
    expect { ask.call("192.0.2.1") }.to raise_error(RateLimiter::LimitExceeded)
    expect(ask.call("192.0.2.2")).to eq(:done)
  end
end
