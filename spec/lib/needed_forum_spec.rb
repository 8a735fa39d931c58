# frozen_string_literal: true

require "tmpdir"

RSpec.describe DiscourseBindingVote::NeededForum do
  let(:plugin) { Discourse.plugins_by_name["discourse-binding-vote"] }

  # As the forum asks before it sends them.
  def sent?(type)
    plugin.asset_filters.all? { |filter| filter.call(type, nil, {}) }
  end

  def problems
    Array(ProblemCheck::BindingVoteForumTooOld.new.call).map(&:to_s)
  end

  describe ".met?" do
    def met_with?(folder)
      Dir.mktmpdir do |root|
        FileUtils.mkdir_p(File.join(root, folder))
        described_class.met?(root)
      end
    end

    it "is true where the forum has the UI kit" do
      expect(met_with?("frontend/discourse/app/ui-kit")).to eq(true)
      expect(met_with?("app/assets/javascripts/discourse/app/ui-kit")).to eq(true)
    end

    it "is false where it has none" do
      expect(met_with?("frontend/discourse/app/components")).to eq(false)
      expect(met_with?("app/assets/javascripts/discourse/app/components")).to eq(false)
    end
  end

  context "with a forum that is too old" do
    before { described_class.stubs(:met?).returns(false) }

    it "sends no scripts and no sheets, which would end in an error" do
      expect(sent?(:js)).to eq(false)
      expect(sent?(:css)).to eq(false)
    end

    it "tells staff what to do, in one line" do
      expect(problems.size).to eq(1)
      expect(problems.first).to include(Discourse::VERSION::STRING, "Update it to 2026.6 or later.")
    end
  end

  context "with a forum that is new enough" do
    before { described_class.stubs(:met?).returns(true) }

    it "sends scripts and sheets" do
      expect(sent?(:js)).to eq(true)
      expect(sent?(:css)).to eq(true)
    end

    it "has nothing to tell" do
      expect(problems).to eq([])
    end
  end

  it "is checked while the plugin is switched on" do
    SiteSetting.binding_vote_enabled = false
    expect(DiscoursePluginRegistry.problem_checks).not_to include(
      ProblemCheck::BindingVoteForumTooOld,
    )

    SiteSetting.binding_vote_enabled = true
    expect(DiscoursePluginRegistry.problem_checks).to include(ProblemCheck::BindingVoteForumTooOld)
  end

  describe "what is said of it elsewhere" do
    root = File.expand_path("../..", __dir__)

    it "is the same in the README" do
      expect(File.read("#{root}/README.md")).to include(
        "Discourse #{described_class::VERSION} and later",
      )
    end

    it "is no earlier than the server half, which the header of plugin.rb requires" do
      required = plugin.metadata.required_version
      expect(Gem::Version.new(required)).to be < Gem::Version.new(described_class::VERSION)
    end

    it "names no commit for older forums, in a form that the forum reads" do
      expect(YAML.safe_load_file("#{root}/.discourse-compatibility")).to eq({})
    end
  end
end
