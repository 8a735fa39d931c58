# frozen_string_literal: true

RSpec.describe BindingVoteInterleaving do
  self.use_transactional_tests = false

  before { @category = Fabricate(:category) }

  after do
    opener = @category.user
    @category.destroy!
    opener.destroy!
  end

  def rename(name)
    Category.find(@category.id).update_columns(name: name)
  end

  def connection_id
    DB.query_single("SELECT pg_backend_pid()").first
  end

  it "runs every job, on two connections that are given back" do
    used = Queue.new
    at_once([-> { used << connection_id }] * 20)

    used = Array.new(used.size) { used.pop }
    expect(used.size).to eq(20)
    expect(used.uniq.size).to be <= 2
    expect(ActiveRecord::Base.connection_pool.stat).to include(busy: 0)
  end

  it "runs two jobs at the same time" do
    meeting = Concurrent::CyclicBarrier.new(2)
    met = Queue.new
    at_once([-> { met << meeting.wait(described_class::GUARD) }] * 2)

    expect([met.pop, met.pop]).to eq([true, true])
  end

  it "raises what a job raises" do
    expect { at_once([-> { raise "no" }] * 3) }.to raise_error("no")
    expect { at_once([-> { expect(connection_id).to be_nil }]) }.to raise_error(/expected: nil/)
  end

  it "holds a transaction until the spec lets it go on" do
    held = hold_transaction { rename("held") && 7 }
    expect(@category.reload.name).not_to eq("held")

    expect(held.value).to eq(7)
    expect(held).not_to be_waited_for
    expect(@category.reload.name).to eq("held")
  end

  it "holds a transaction until the spec waits for it" do
    held = hold_transaction { rename("held") }
    rename("after it")

    expect(held).to be_waited_for
    held.value
    expect(@category.reload.name).to eq("after it")
  end

  it "holds a transaction in the middle" do
    held =
      hold_transaction do |session|
        session.pause
        rename("held")
      end
    rename("before it")
    held.value

    expect(held).not_to be_waited_for
    expect(@category.reload.name).to eq("held")
  end

  it "waits until the other waits" do
    renaming = nil
    ActiveRecord::Base.transaction do
      rename("first")
      renaming = meanwhile { rename("second") }
      wait_until_blocked(renaming)
    end
    renaming.value

    expect(@category.reload.name).to eq("second")
  end

  it "says that the other has not waited" do
    expect { wait_until_blocked(meanwhile { nil }) }.to raise_error(/waited for no lock/)
  end

  it "raises what the other raises" do
    failing = hold_transaction { raise "no" }
    expect { failing.value }.to raise_error("no")
  end
end
