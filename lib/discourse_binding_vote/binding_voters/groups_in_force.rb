# frozen_string_literal: true

module DiscourseBindingVote
  # The groups that the settings name, as far as a person may know of them.
  class GroupsInForce
    # What the members of the groups may do, and the setting that names them.
    PURPOSES = {
      binding: :binding_vote_binding_groups_map,
      opener: :binding_vote_opener_groups_map,
      roster: :binding_vote_roster_groups_map,
    }.freeze

    def initialize(guardian)
      @guardian = guardian
    end

    # For each purpose its groups by name, each with the number of its members, and how many further
    # ones there are that the person may not know of, or that are deleted.
    def to_h
      PURPOSES.to_h do |purpose, setting|
        ids = SiteSetting.public_send(setting)
        seen = groups.values_at(*ids).compact.sort_by(&:name)
        [purpose, { groups: seen.map { |group| row(group) }, unseen: ids.size - seen.size }]
      end
    end

    private

    # Those that everyone is in have no list of members that could be counted.
    def row(group)
      open = open_ids.include?(group.id)
      { id: group.id, name: group.name, members: open ? nil : group.user_count }
    end

    def groups
      @groups ||=
        begin
          ids = PURPOSES.values.flat_map { |setting| SiteSetting.public_send(setting) }.uniq
          seen = Group.visible_groups(@guardian.user).where(id: ids)
          (seen + Group.where(id: ids & open_ids)).index_by(&:id)
        end
    end

    def open_ids
      Group::AUTO_GROUPS.values_at(*BindingGroups::OPEN).compact
    end
  end
end
