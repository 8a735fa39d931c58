# frozen_string_literal: true

# Stands in for app/serializers/application_serializer.rb of Discourse. Left out: caches of
# fragments. What is to be put beside the root is left out where there is no root, as Discourse has
# it (lib/freedom_patches/ams_include_without_root.rb).
class ApplicationSerializer < ActiveModel::Serializer
  embed :ids, include: true

  def include!(*args, **opts)
    super
  rescue ActiveModel::Serializer::IncludeError
    nil
  end
end
