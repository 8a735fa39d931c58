# frozen_string_literal: true

# Stands in for spec/fabricators/{category,category_group,category_moderation_group}_fabricator.rb.

Fabricator(:category) do
  name { sequence(:name) { |i| "Amazing Category #{i}" } }
  skip_category_definition true
  color { SecureRandom.hex(3) }
  user
end

Fabricator(:category_with_group_and_permission, from: :category) do
  transient :group
  transient :permission_type

  name { sequence(:name) { |i| "Private Category #{i}" } }
  slug { sequence(:slug) { |i| "private#{i}" } }

  after_build do |category, transients|
    category.category_groups.build(
      group_id: transients[:group].id,
      permission_type: transients[:permission_type] || CategoryGroup.permission_types[:full],
    )
  end
end

Fabricator(:private_category, from: :category_with_group_and_permission) do
  after_build { |category, _transients| category.update!(read_restricted: true) }
end

Fabricator(:category_group) do
  category
  group
  permission_type CategoryGroup.permission_types[:full]
end

Fabricator(:category_moderation_group) do
  category
  group
end
