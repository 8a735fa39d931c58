# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::Instant do
  it "reads a date and time with its offset, wherever the server stands" do
    {
      "2026-12-10T12:00:00Z" => "2026-12-10T12:00:00.000Z",
      "2026-12-10t12:00:00.25z" => "2026-12-10T12:00:00.250Z",
      "2026-12-10T12:00:00+14:00" => "2026-12-09T22:00:00.000Z",
      "2026-12-10T12:00:00-0330" => "2026-12-10T15:30:00.000Z",
      "2026-12-10T12:00:00+01" => "2026-12-10T11:00:00.000Z",
      "2028-02-29T23:59:59-00:00" => "2028-02-29T23:59:59.000Z",
      "+012026-01-01T00:00:00Z" => "12026-01-01T00:00:00.000Z",
    }.each { |text, time| expect(described_class.read(text).utc.iso8601(3)).to eq(time) }
  end

  it "keeps what it reads, to the nanosecond" do
    time = described_class.read("2026-12-10T12:00:00.123456789Z")
    expect(time.nsec).to eq(123_456_789)
  end

  it "takes no time that no calendar or clock shows, and none without an offset" do
    %w[
      2027-02-29T12:00:00Z
      2100-02-29T12:00:00Z
      2026-04-31T12:00:00Z
      2026-00-01T12:00:00Z
      2026-12-10T24:00:00Z
      2026-12-10T12:60:00Z
      2026-12-10T12:00:60Z
      2026-12-10T12:00:00
      2026-12-10T12:00:00+15:00
      2026-12-10T12:00:00-13:00
      2026-12-10T12:00:00+01:60
      2026-12-10
      2026-W50-4T12:00:00Z
      20261210T120000Z
    ]
      .push(nil, "", " 2026-12-10T12:00:00Z", "2026-12-10T12:00:00Z\n", "2026-12-10 12:00:00Z")
      .each { |text| expect(described_class.read(text)).to eq(nil), text.inspect }
  end
end
