# frozen_string_literal: true

# Stands in for app/serializers/search_post_serializer.rb of Discourse. Left out: marks of what was
# found.
class SearchPostSerializer < ApplicationSerializer
  attributes :id, :name, :username, :avatar_template, :created_at, :blurb, :post_number

  has_one :topic, serializer: SearchTopicListItemSerializer

  %i[name username avatar_template].each do |attribute|
    define_method(attribute) { object.user&.public_send(attribute) }
  end

  def blurb
    Nokogiri::HTML5.fragment(object.cooked).text.squish.truncate(200)
  end
end
