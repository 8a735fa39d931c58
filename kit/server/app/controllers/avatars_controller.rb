# frozen_string_literal: true

# Of the kit alone: the letter avatars that a service draws for Discourse: a white letter on a
# colour.
class AvatarsController < ApplicationController
  skip_before_action :check_xhr

  def letter
    expires_in 1.day, public: true
    render body: drawing(params[:letter].to_s[0], params[:color].to_s[/\A\h{6}\z/] || "777777"),
           content_type: "image/svg+xml"
  end

  private

  def drawing(letter, color)
    <<~SVG
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">
        <rect width="48" height="48" fill="##{color}"/>
        <text x="24" y="34" fill="#fff" font-family="Helvetica, Arial, sans-serif" font-size="28"
          text-anchor="middle">#{ERB::Util.html_escape(letter.upcase)}</text>
      </svg>
    SVG
  end
end
