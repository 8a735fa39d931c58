# frozen_string_literal: true

RSpec.describe MessageBus do
  it "does not publish to an empty audience" do
    [{ group_ids: [] }, { user_ids: [] }].each do |nobody|
      expect { described_class.publish("/sample", {}, **nobody) }.to raise_error(
        MessageBus::InvalidMessageTarget,
      )
    end
  end

  it "publishes to everyone where the audience is nil" do
    messages =
      described_class.track_publish("/sample") do
        described_class.publish("/sample", {}, group_ids: nil)
        described_class.publish("/other", {})
      end

    expect(messages.map(&:group_ids)).to eq([nil])
  end
end
