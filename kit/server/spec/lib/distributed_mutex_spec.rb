# frozen_string_literal: true

RSpec.describe DistributedMutex do
  self.use_transactional_tests = false

  it "lets one at a time do something" do
    inside = 0
    most = 0
    enter = -> do
      described_class.synchronize("a") do
        most = [most, inside += 1].max
        DB.exec("SELECT 1")
        inside -= 1
      end
    end
    at_once([enter] * 20)
    expect(most).to eq(1)
  end

  it "gives back what the block does, and the lock also where the block fails" do
    expect { described_class.synchronize("a") { raise "no" } }.to raise_error("no")
    expect(described_class.synchronize("a") { 7 }).to eq(7)
  end

  it "cannot be taken twice" do
    described_class.synchronize("a") do
      expect { described_class.synchronize("a") {} }.to raise_error(ThreadError)
      expect(described_class.synchronize("b") { 7 }).to eq(7)
    end
  end
end
