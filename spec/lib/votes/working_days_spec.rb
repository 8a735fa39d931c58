# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::WorkingDays do
  before { SiteSetting.binding_vote_enabled = true }

  # Times without a zone are of the forum's.
  def after(time, count, zone: "UTC")
    SiteSetting.binding_vote_time_zone = zone
    from = ActiveSupport::TimeZone[zone].parse(time)
    described_class.after(from, count).strftime("%a %F %T %Z")
  end

  it "leaves out Saturdays and Sundays" do
    expect(after("2026-11-25 10:00", 3)).to eq("Mon 2026-11-30 10:00:00 UTC")
    expect(after("2026-11-27 15:30", 1)).to eq("Mon 2026-11-30 15:30:00 UTC")
    expect(after("2026-11-27 15:30", 5)).to eq("Fri 2026-12-04 15:30:00 UTC")
    expect(after("2026-11-26 23:59:59", 11)).to eq("Fri 2026-12-11 23:59:59 UTC")
  end

  it "counts from Monday, 0:00, what begins on a Saturday or Sunday" do
    monday = "Mon 2026-11-30 00:00:00 UTC"
    expect(after("2026-11-28 00:00", 1)).to eq("Tue 2026-12-01 00:00:00 UTC")
    expect(after("2026-11-28 23:59", 3)).to eq("Thu 2026-12-03 00:00:00 UTC")
    expect(after("2026-11-29 12:00", 5)).to eq("Mon 2026-12-07 00:00:00 UTC")
    expect(after("2026-11-30 00:00", 0)).to eq(monday)
    expect(after("2026-11-28 12:00", 0)).to eq("Sat 2026-11-28 12:00:00 UTC")
  end

  it "keeps the time of the day over a change of the clocks" do
    expect(after("2026-10-23 10:00", 1, zone: "Europe/Berlin")).to eq("Mon 2026-10-26 10:00:00 CET")
    expect(after("2027-03-12 10:00", 1, zone: "America/New_York")).to eq(
      "Mon 2027-03-15 10:00:00 EDT",
    )
    # In Cairo the clocks are put forward on a Friday at 0:00.
    expect(after("2027-04-29 00:30", 1, zone: "Africa/Cairo")).to eq("Fri 2027-04-30 01:30:00 EEST")
  end

  it "asks the clocks of the forum which day it is" do
    friday = Time.utc(2026, 11, 27, 23, 30)
    ends =
      %w[UTC Europe/Berlin Pacific/Auckland America/Los_Angeles].map do |zone|
        SiteSetting.binding_vote_time_zone = zone
        described_class.after(friday, 1).utc
      end

    expect(ends).to eq(
      [
        Time.utc(2026, 11, 30, 23, 30),
        Time.utc(2026, 11, 30, 23),
        Time.utc(2026, 11, 30, 11),
        Time.utc(2026, 11, 30, 23, 30),
      ],
    )
  end

  it "counts as one does who goes from day to day" do
    random = Random.new(RSpec.configuration.seed)
    100.times do
      from = Time.utc(2026, 1, 1) + random.rand(365 * 24).hours
      count = 1 + random.rand(40)
      day = from.on_weekend? ? from.next_occurring(:monday).beginning_of_day : from
      count.times do
        day =
          (day + 1.day).then do |next_day|
            next_day.on_weekend? ? next_day.next_occurring(:monday) : next_day
          end
      end
      expect(described_class.after(from, count)).to eq_time(day)
    end
  end

  it "takes only time zones that there are" do
    ["", "Atlantis", "Europe/Nowhere"].each do |name|
      expect { SiteSetting.binding_vote_time_zone = name }.to raise_error(
        Discourse::InvalidParameters,
        /no such time zone/,
      )
    end
    SiteSetting.binding_vote_time_zone = "Asia/Tokyo"
    expect(described_class.zone.name).to eq("Asia/Tokyo")
  end
end
