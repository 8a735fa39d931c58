# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::Engine do
  let(:files) { Dir[described_class.root.join("{app,lib}/**/*.rb")] }

  it "finds everything that a file defines by the name of the file" do
    names = files.to_h { |file| [file, Rails.autoloaders.main.cpath_expected_at(file)] }

    names.each_value(&:constantize)
    expect(names).to eq(
      names.to_h { |_, name| [Object.const_source_location(name).first, name] },
    )
  end
end
