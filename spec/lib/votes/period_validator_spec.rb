# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::PeriodValidator do
  def set(name, value)
    SiteSetting.public_send("binding_vote_#{name}=", value)
  end

  it "lets a vote end at once where an administrator wants that, and the offered period be a day" do
    set(:minimum_period_hours, 0)
    set(:default_period_days, 1)
    expect(DiscourseBindingVote::ClosingTime.minimum_period).to eq(0)
    expect(DiscourseBindingVote::ClosingTime.default).to be_within(1.minute).of(1.day.from_now)
  end

  it "keeps each of the two periods to the other, and says what to change first" do
    expect { set(:minimum_period_hours, 169) }.to raise_error(
      Discourse::InvalidParameters,
      /7 times 24 hours: binding_vote_default_period_days is 7/,
    )
    set(:minimum_period_hours, 168)
    expect { set(:default_period_days, 6) }.to raise_error(
      Discourse::InvalidParameters,
      /168 hours: binding_vote_minimum_period_hours is 168/,
    )
    set(:default_period_days, 8)
    set(:minimum_period_hours, 192)
  end

  it "keeps each of them within its limits" do
    { minimum_period_hours: [-1, 721], default_period_days: [0, 91] }.each do |name, values|
      values.each do |value|
        expect { set(name, value) }.to raise_error(Discourse::InvalidParameters, /between/)
      end
    end
  end
end
