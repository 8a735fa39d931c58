# frozen_string_literal: true

RSpec.describe Plugin::Instance do
  subject(:plugin) { described_class.new(Plugin::Metadata.parse("# name: sample\n"), __FILE__) }

  let(:serializer) { Class.new(ApplicationSerializer) }
  let(:heir) { Class.new(serializer) }

  before do
    plugin.enabled_site_setting :binding_vote_enabled
    SiteSetting.binding_vote_enabled = true
    Object.const_set(:SampleSerializer, serializer)
    heir
  end

  after { Object.send(:remove_const, :SampleSerializer) }

  def serialized
    heir.new(Object.new, root: false).as_json
  end

  it "reads the header up to the first line of code" do
    metadata =
      Plugin::Metadata.parse("# name: sample\n\n# about: #{"a" * 400}\nx = 1\n# url: late\n")

    expect(metadata.name).to eq("sample")
    expect(metadata.about.length).to eq(350)
    expect(metadata.url).to be_nil
  end

  it "adds to a serializer and its heirs while it is switched on" do
    plugin.add_to_serializer(:sample, :colour) { "blue" }
    expect(serialized).to eq(colour: "blue")

    SiteSetting.binding_vote_enabled = false
    expect(serialized).to eq({})
  end

  it "adds under a condition" do
    plugin.add_to_serializer(:sample, :colour, include_condition: -> { scope == 1 }) { "blue" }

    expect(heir.new(Object.new, root: false, scope: 1).as_json).to eq(colour: "blue")
    expect(heir.new(Object.new, root: false, scope: 2).as_json).to eq({})
  end

  it "adds although it is switched off, if asked to" do
    plugin.add_to_serializer(:sample, :colour, respect_plugin_enabled: false) { "blue" }
    SiteSetting.binding_vote_enabled = false

    expect(serialized).to eq(colour: "blue")
  end

  it "adds a callback to a model while it is switched on" do
    sample =
      Class.new do
        extend ActiveModel::Callbacks
        define_model_callbacks :save
        attr_accessor :saved

        def save
          run_callbacks(:save) { self }
        end
      end
    Object.const_set(:SampleModel, sample)
    plugin.add_model_callback(:SampleModel, :after_save) { self.saved = true }

    expect(sample.new.save.saved).to eq(true)
    SiteSetting.binding_vote_enabled = false
    expect(sample.new.save.saved).to eq(nil)
  ensure
    Object.send(:remove_const, :SampleModel)
  end

  it "hears events while it is switched on" do
    heard = []
    listener = plugin.on(:sample_event) { |word| heard << word }.to_a.last
    DiscourseEvent.trigger(:sample_event, "on")
    SiteSetting.binding_vote_enabled = false
    DiscourseEvent.trigger(:sample_event, "off")

    expect(heard).to eq(["on"])
  ensure
    DiscourseEvent.off(:sample_event, &listener)
  end

  it "takes no scripts and templates as assets" do
    expect { plugin.register_asset("javascripts/a.js") }.to raise_error(/register_asset/)
    expect { plugin.register_asset("javascripts/a.hbs") }.to raise_error(/register_asset/)
  end

  it "does not know what Discourse does not know" do
    expect { plugin.register_wonders }.to raise_error(NoMethodError)
  end
end
