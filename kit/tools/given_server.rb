# frozen_string_literal: true

# The server of a DATABASE_URL that somebody set. The kit keeps off the database that it names, and
# makes others beside it.
class Kit::GivenServer
  FORM = %r{\A(?<server>postgres(?:ql)?://[^/]*/)(?<database>[^?]+)(?<options>\?.*)?\z}

  def initialize(url)
    @parts = FORM.match(url)
    raise Kit::Trouble, "DATABASE_URL is not of the form postgresql://…/NAME: #{url}" if @parts.nil?
  end

  def url(name)
    "#{@parts[:server]}#{@parts[:database]}_#{name}#{@parts[:options]}"
  end
end
