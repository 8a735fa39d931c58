# frozen_string_literal: true

RSpec.describe RateLimiter do
  fab!(:user)

  def limiter(user = self.user)
    described_class.new(user, "sample-#{object_id}", 2, 1.minute)
  end

  it "limits nothing in specs" do
    expect { 5.times { limiter.performed! } }.not_to raise_error
  end

  context "when enabled" do
    before { described_class.enable }

    it "refuses what is too often, until the window has moved on" do
      freeze_time
      2.times { limiter.performed! }
      expect { limiter.performed! }.to raise_error(RateLimiter::LimitExceeded) { |error|
        expect(error.available_in).to eq(60)
        expect(error.description).to include("minute")
      }
      expect(limiter.can_perform?).to eq(false)
      expect(limiter.performed!(raise_error: false)).to eq(false)

      freeze_time(61.seconds.from_now)
      expect(limiter.performed!).to eq(true)
    end

    it "counts people apart, and does not limit staff" do
      2.times { limiter.performed! }

      expect(limiter(Fabricate(:user)).can_perform?).to eq(true)
      expect { 5.times { limiter(Fabricate(:admin)).performed! } }.not_to raise_error
    end
  end
end
