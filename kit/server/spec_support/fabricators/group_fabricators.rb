# frozen_string_literal: true

# Stands in for spec/fabricators/{group,group_user}_fabricator.rb.

Fabricator(:group) { name { sequence(:name) { |i| "my_group_#{i}" } } }

Fabricator(:group_user) do
  user
  group
end
