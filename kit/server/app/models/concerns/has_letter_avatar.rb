# frozen_string_literal: true

# Stands in for app/models/user.rb of Discourse. Left out: pictures that somebody uploaded. It is
# the part that makes avatars of a letter and a colour. They have the addresses that Discourse gives
# them; AvatarsController draws them.

# Loaded here, since loading it in two threads at once can fail.
require "digest/md5"

module HasLetterAvatar
  extend ActiveSupport::Concern

  HUES = 24
  private_constant :HUES

  class_methods do
    # The same as below: nobody has uploaded a picture.
    def avatar_template(username, _uploaded_avatar_id)
      system_avatar_template(username)
    end

    # An address with `{size}` where the number of pixels goes.
    def system_avatar_template(username)
      name = normalize_username(username)
      "#{Discourse.base_path}/letter_avatar_proxy/v4/letter/" \
        "#{ERB::Util.url_encode(name.grapheme_clusters.first)}/#{letter_avatar_color(name)}/{size}.png"
    end

    # Six hexadecimal digits, the same for a name at all times, dark enough for white on it.
    def letter_avatar_color(name)
      hue = Digest::MD5.hexdigest(name)[0, 8].to_i(16) % HUES * 360 / HUES
      [0, 8, 4].map { |n| format("%02x", channel(hue, n)) }.join
    end

    private

    # A channel of hsl(hue, 45%, 40%).
    def channel(hue, offset)
      k = (offset + hue / 30.0) % 12
      (255 * (0.4 - 0.18 * [-1, [k - 3, 9 - k, 1].min].max)).round
    end
  end

  def avatar_template
    self.class.avatar_template(username, uploaded_avatar_id)
  end
end
