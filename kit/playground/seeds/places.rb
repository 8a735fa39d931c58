# frozen_string_literal: true

# The settings of the forum, and its categories.
module Seeds::Places
  COLORS = {
    "commons" => "0088CC",
    "strategy" => "12A89D",
    "modules" => "B3541E",
    "security" => "8C2F39",
  }

  class << self
    # Returns the categories by name.
    def plant(people)
      set_up
      places = COLORS.to_h { |name, color| [name, category(name, color, people["moira"])] }
      places["strategy"].moderating_groups << Group["stewards"]
      places["security"].update!(permissions: { Group["committers"] => :full })
      places
    end

    private

    def set_up
      {
        title: "Tensor Commons",
        enable_category_group_moderation: true,
        binding_vote_enabled: true,
        binding_vote_binding_groups: Group["committers"].id.to_s,
        binding_vote_opener_groups: Group["openers"].id.to_s,
      }.each { |name, value| SiteSetting.set(name, value) }
    end

    def category(name, color, owner)
      Category.create!(
        name: name.capitalize,
        slug: name,
        color: color,
        user: owner,
        position: COLORS.keys.index(name),
      )
    end
  end
end
