# frozen_string_literal: true

require_relative "opening_context"

RSpec.describe DiscourseBindingVote::RateLimits do
  include_context "with an opener"

  it "limits how often one opens votes" do
    RateLimiter.enable
    sign_in(opener)
    10.times do
      open_vote
      DiscourseBindingVote::Vote.delete_all
    end

    expect_refused(429, /./) { open_vote }
  end

  it "takes the right form after ten that were refused" do
    RateLimiter.enable
    sign_in(opener)
    wrong = [{ subject: "" }, { closes_at: "soon" }, { topic_id: -1 }, { ask_found: "perhaps" }]
    11.times { |turn| open_vote(**wrong[turn % wrong.size]) }
    open_vote

    expect(response.status).to eq(200)
  end

  it "limits how often one is refused" do
    RateLimiter.enable
    sign_in(opener)
    60.times { open_vote(subject: "") }
    expect(response.status).to eq(422)
    expect_refused(429, /./) { open_vote(subject: "") }

    freeze_time 2.minutes.from_now
    open_vote
    expect(response.status).to eq(200)
  end
end
