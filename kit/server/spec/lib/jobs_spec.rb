# frozen_string_literal: true

RSpec.describe Jobs do
  let(:job) do
    Class.new(Jobs::Base) do
      class << self
        attr_accessor :done
      end

      def execute(args)
        self.class.done = args
      end
    end
  end

  it "keeps a job until the transaction is committed, and does not do it in specs" do
    ActiveRecord::Base.transaction(requires_new: true) do
      described_class.enqueue(job, id: 1)
      raise ActiveRecord::Rollback
    end
    expect(job.jobs).to be_empty

    described_class.enqueue(job, id: 1, kind: :module)
    expect(job_enqueued?(job: job, args: { id: 1, kind: "module" })).to eq(true)
    expect(job_enqueued?(job: job, args: { id: 2 })).to eq(false)
    expect(job.done).to eq(nil)
  end

  it "does it in the playground, whatever became of the one before" do
    done = Queue.new
    failing = Class.new(Jobs::Base) { define_method(:execute) { |_| raise "no" } }
    noting = Class.new(Jobs::Base) { define_method(:execute) { |args| done << args[:id] } }
    worker = Jobs::Worker.new
    [failing, noting].each { |klass| worker.push("class" => klass, "args" => [{ "id" => 3 }]) }
    expect(done.pop).to eq(3)
  end
end
