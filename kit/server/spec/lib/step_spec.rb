# frozen_string_literal: true

require_relative "../../../tools/kit"

# What takes a while on a machine where nothing is installed yet.
RSpec.describe Kit::Step do
  let(:out) { StringIO.new }

  # Until the time has been told.
  def wait
    Thread.pass until out.string.include?(" s")
    :done
  end

  it "says what it does, and for how long already while it lasts" do
    expect(described_class.take("Baking", out: out, every: 0.01) { wait }).to eq(:done)
    expect(out.string.lines.first).to eq("Baking …\n")
    expect(out.string.lines.second).to match(/\A  \d+ s so far\n\z/)
  end

  it "says it in one line at a terminal, and how long it took" do
    out.define_singleton_method(:tty?) { true }
    described_class.take("Baking", out: out, every: 0.01) { wait }
    expect(out.string.count("\n")).to eq(1)
    expect(out.string).to match(/\ABaking …(\rBaking … \d+ s)+\n\z/)
  end

  it "ends with what fails" do
    expect do
      described_class.take("Baking", out: out) { raise Kit::Trouble, "No flour." }
    end.to raise_error(Kit::Trouble, "No flour.")
  end
end
