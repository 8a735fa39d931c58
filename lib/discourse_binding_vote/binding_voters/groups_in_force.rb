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

    # By which members of its row a kind has groups of its own.
    OF_KINDS = { binding: "binding_groups", opener: "opener_groups" }.freeze

    def initialize(guardian)
      @guardian = guardian
    end

    # For each purpose its groups by name, each with the number of its members, and how many further
    # ones there are that the person may not know of, or that are deleted; and the same for each kind of
    # votes that has groups of its own for it.
    def to_h
      PURPOSES.to_h do |purpose, setting|
        [purpose, { **said(SiteSetting.public_send(setting)), kinds: of_kinds(OF_KINDS[purpose]) }]
      end
    end

    private

    def of_kinds(member)
      kinds = member ? Kind.all.select { |kind| kind[member].any? } : []
      kinds.map { |kind| { id: kind.id, name: kind.name, **said(kind[member]) } }
    end

    def said(ids)
      seen = groups.values_at(*ids).compact.sort_by(&:name)
      { groups: seen.map { |group| row(group) }, unseen: ids.size - seen.size }
    end

    # Those that everyone is in have no list of members that could be counted.
    def row(group)
      open = BindingGroups.open_ids.include?(group.id)
      { id: group.id, name: group.name, members: open ? nil : group.user_count }
    end

    def groups
      @groups ||=
        begin
          ids = all_ids
          seen = Group.visible_groups(@guardian.user).where(id: ids)
          (seen + Group.where(id: ids & BindingGroups.open_ids)).index_by(&:id)
        end
    end

    def all_ids
      settings = PURPOSES.values.map { |setting| SiteSetting.public_send(setting) }
      kinds = Kind.all.product(OF_KINDS.values).map { |kind, member| kind[member] }
      [*settings, *kinds].flatten.uniq
    end
  end
end
