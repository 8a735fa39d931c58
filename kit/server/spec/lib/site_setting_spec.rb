# frozen_string_literal: true

RSpec.describe SiteSetting do
  it "knows no settings but those of the files" do
    expect { described_class.of_no_file }.to raise_error(NoMethodError)
    expect { described_class.get("of_no_file") }.to raise_error(Discourse::InvalidParameters)
    expect { described_class.set("of_no_file", 1) }.to raise_error(Discourse::InvalidParameters)
  end

  it "keeps integers within their limits" do
    expect { described_class.min_username_length = 0 }.to raise_error(Discourse::InvalidParameters)
    expect(described_class.min_username_length).to eq(3)
  end

  it "gives the ids of a list of groups" do
    described_class.shared_drafts_allowed_groups = "11|12"

    expect(described_class.shared_drafts_allowed_groups_map).to eq([11, 12])
  end

  it "starts every example from the defaults" do
    expect(described_class.shared_drafts_allowed_groups).to eq("3")
  end

  it "tells browsers and listeners of a change" do
    messages = nil
    events =
      DiscourseEvent.track_events(:site_setting_changed) do
        messages = MessageBus.track_publish("/client_settings") { described_class.title = "New" }
      end

    expect(messages.map(&:data)).to eq([{ name: :title, value: "New" }])
    expect(events.map { |event| event[:params] }).to eq([[:title, "Discourse", "New"]])
  end

  it "gives browsers what is marked for them" do
    settings = JSON.parse(described_class.client_settings_json)

    expect(settings).to include("title")
    expect(settings).not_to include("maximum_session_age")
  end

  it "has no default that could not be set" do
    described_class.defaults.each do |name, default|
      expect { described_class.set(name, default) }.not_to raise_error
    end
  end

  it "has a description of every setting of the plugin" do
    names = described_class.plugins.select { |_, plugin| plugin == "discourse-binding-vote" }.keys
    names.each do |name|
      expect(I18n.exists?("site_settings.#{name}")).to eq(true), "#{name} is not described"
    end
  end
end
