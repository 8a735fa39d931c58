# frozen_string_literal: true

# Reading of threads from elsewhere.
RSpec.shared_context "with threads" do
  before { freeze_time Time.utc(2026, 11, 21, 12) }

  def fixture(name)
    File.binread(File.expand_path("../../fixtures/imports/#{name}", __dir__))
  end

  def read(content)
    DiscourseBindingVote::ThreadSource.read(content)
  end

  def messages(content)
    read(content).messages
  end

  # What each message says, as the reader of replies has it.
  def said(content)
    messages(content).map do |message|
      vote = DiscourseBindingVote::SaidVote.new(message, link: nil)
      [message.name, vote.choice, vote.claim]
    end
  end

  # A mail with these headers.
  def mail(body, **headers)
    lines = {
      "From" => "Ada Lovelace <ada@example.org>",
      "Date" => "Wed, 18 Nov 2026 11:00:00 +0000",
      "Message-ID" => "<1@example.org>",
      **headers.stringify_keys,
    }
    "#{lines.compact.map { |name, value| "#{name}: #{value}" }.join("\n")}\n\n#{body}"
  end

  def expect_refused(type)
    expect { yield }.to raise_error(DiscourseBindingVote::Refusal) { |refusal|
      expect(refusal.reason).to eq(type)
    }
  end
end
