# frozen_string_literal: true

# Stands in for IntegrationHelpers (spec/support/integration_helpers.rb).
module IntegrationHelpers
  def sign_in(user)
    get "/session/#{user.encoded_username}/become"
    user
  end

  def sign_out
    delete "/session"
  end
end
