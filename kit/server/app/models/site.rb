# frozen_string_literal: true

# Stands in for app/models/site.rb of Discourse. Left out: caches, and most of what it knows. It is
# what a browser gets to know of the forum once.
class Site
  include ActiveModel::Serialization

  def initialize(guardian)
    @guardian = guardian
  end

  def self.json_for(guardian)
    SiteSerializer.new(new(guardian), scope: guardian, root: false).as_json.to_json
  end

  def categories
    @categories ||= Category.secured(@guardian).order(:position, :id).to_a
  end

  def groups
    @groups ||= Group.where("id > 0").order(:name).to_a
  end
end
