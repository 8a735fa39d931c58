# frozen_string_literal: true

require "test_prof/recipes/rspec/let_it_be"

TestProf::BeforeAll.configure { |config| config.after(:begin) { TestSetup.test_setup } }

# Stands in for Prefabrication (spec/rails_helper.rb).
module Prefabrication
  # Defines a record that is fabricated once for a group of examples and found anew in each.
  def fab!(name, fabricator_name = nil, **opts, &blk)
    blk ||= proc { Fabricate(fabricator_name || name) }
    let_it_be(name, refind: true, **opts, &blk)
  end
end
