# frozen_string_literal: true

# Stands in for app/models/api_key.rb of Discourse. Left out: scopes, addresses, how a key is revoked, and
# when it was used. A key asks for whomever it names, unless it is one person's.
class ApiKey < ActiveRecord::Base
  belongs_to :user

  scope :active, -> { where(revoked_at: nil) }
  scope :with_key, ->(key) { where(key_hash: hash_key(key)) }

  def self.hash_key(key)
    Digest::SHA256.hexdigest(key)
  end
end
