# frozen_string_literal: true

module DiscourseBindingVote
  # The record of a vote as a file.
  class ExportsController < BaseController
    # A plain link leads here.
    skip_before_action :check_xhr

    limits "exports", :show

    def show
      export = with_vote_locked { Export.new(vote) }

      respond_to do |format|
        format.json { send_text export.to_json, export.file_name("json"), "application/json" }
        format.csv { send_text export.to_csv, export.file_name("csv"), "text/csv" }
      end
    end

    private

    def send_text(text, file_name, type)
      send_data text, filename: file_name, type: "#{type}; charset=utf-8"
    end
  end
end
