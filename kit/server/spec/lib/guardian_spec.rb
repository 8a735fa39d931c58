# frozen_string_literal: true

RSpec.describe Guardian do
  fab!(:user)
  fab!(:admin)
  fab!(:group)
  fab!(:category)
  fab!(:topic) { Fabricate(:topic, category: category) }
  fab!(:private_category) { Fabricate(:private_category, group: group) }
  fab!(:private_topic) { Fabricate(:topic, category: private_category) }

  def guardian(user = nil)
    described_class.new(user)
  end

  it "shows a restricted category to its groups and to admins" do
    expect(guardian.can_see?(private_topic)).to eq(false)
    expect(guardian(user).can_see?(private_topic)).to eq(false)
    expect(guardian(admin).can_see?(private_topic)).to eq(true)

    group.add(user)
    expect(guardian(user.reload).can_see?(private_topic)).to eq(true)
  end

  it "shows a personal message to those who got it" do
    message = Fabricate(:private_message_topic, recipient: user)

    expect(guardian(user).can_see?(message)).to eq(true)
    expect(guardian(message.user).can_see?(message)).to eq(true)
    expect(guardian(Fabricate(:moderator)).can_see?(message)).to eq(false)
    expect(guardian.can_see?(message)).to eq(false)
  end

  it "shows a deleted topic to staff" do
    topic.trash!(admin)

    expect(guardian(user).can_see?(topic)).to eq(false)
    expect(guardian(Fabricate(:moderator)).can_see?(topic)).to eq(true)
  end

  it "asks nothing of a topic but its category before one posts" do
    topic.update!(closed: true)

    expect(guardian(user).can_create_post?(topic)).to eq(true)
    expect(guardian(user).can_create_post_on_topic?(topic)).to eq(false)
    expect(guardian.can_create_post?(topic)).to eq(false)
  end

  it "lets nobody post who is silenced, or whose groups only read" do
    user.update!(silenced_till: 1.day.from_now)
    expect(guardian(user).can_create_post?(topic)).to eq(false)

    readonly = CategoryGroup.permission_types[:readonly]
    Fabricate(:category_group, category: category, group: group, permission_type: readonly)
    reader = Fabricate(:user)
    group.add(reader)
    expect(guardian(reader).can_create_post?(topic.reload)).to eq(false)
  end

  it "knows the moderators of a category where the site has such" do
    group.add(user)
    Fabricate(:category_moderation_group, category: category, group: group)
    expect(guardian(user).is_category_group_moderator?(category)).to eq(false)

    SiteSetting.enable_category_group_moderation = true
    expect(guardian(user).is_category_group_moderator?(category)).to eq(true)
    expect(guardian(user).is_category_group_moderator?(private_category)).to eq(false)
    expect(guardian.is_category_group_moderator?(category)).to eq(false)
  end

  it "raises where it is to ensure what is not so" do
    expect { guardian(user).ensure_can_see!(private_topic) }.to raise_error(
      Discourse::InvalidAccess,
    )
    expect { guardian(user).ensure_is_admin! }.to raise_error(Discourse::InvalidAccess)
    expect { guardian(admin).ensure_is_admin! }.not_to raise_error
    expect { guardian(admin).ensure_is_a_teapot! }.to raise_error(NoMethodError)
  end

  it "knows people in anonymous mode while the site has it" do
    shadow = Fabricate(:anonymous)
    expect(shadow.anonymous?).to eq(false)

    SiteSetting.allow_anonymous_mode = true
    expect(shadow.anonymous?).to eq(true)
  end
end
