# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::Engine do
  it "finds what each file defines by the name of the file" do
    files = Dir[described_class.root.join("{app,lib}/**/*.rb")]
    names = files.map { |file| Rails.autoloaders.main.cpath_expected_at(file) }

    expect(names.uniq).to eq(names)
    expect { names.each(&:constantize) }.not_to raise_error
  end
end
