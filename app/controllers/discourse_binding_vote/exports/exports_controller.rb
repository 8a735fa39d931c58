# frozen_string_literal: true

module DiscourseBindingVote
  # The record of a vote as a file.
  class ExportsController < BaseController
    # A plain link leads here.
    skip_before_action :check_xhr

    limits "exports", :show

    # Whoever has the newest is told so (304), which does not count as a whole export.
    def show
      export = Export.new(vote)
      expires_in 0, must_revalidate: true
      return if !stale?(etag: [request.format.symbol, *export.fingerprint], template: false)

      RateLimits.count("whole-exports", current_user, address: request.remote_ip) do
        respond_to do |format|
          format.json { send_file_of(export, "application/json") { |io| export.write_json(io) } }
          format.csv { send_file_of(export, "text/csv") { |io| export.write_csv(io) } }
        end
      end
    end

    private

    def send_file_of(export, type, &write)
      file = UnnamedFile.new(&write)
      disposition = { disposition: "attachment", filename: export.file_name(request.format.symbol) }
      response.headers["Content-Disposition"] = ActionDispatch::Http::ContentDisposition.format(
        **disposition,
      )
      response.headers["Content-Length"] = file.size.to_s
      self.content_type = "#{type}; charset=utf-8"
      self.response_body = file
    end
  end
end
