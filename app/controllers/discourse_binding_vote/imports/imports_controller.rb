# frozen_string_literal: true

module DiscourseBindingVote
  # Threads from elsewhere: what is in one, and recording its ballots.
  class ImportsController < BallotChangesController
    # What is sent beside the thread itself, in bytes.
    ASIDE = 100.kilobytes
    # RACK_QUERY_PARSER_BYTESIZE_LIMIT, if nobody has set it.
    RACK_LIMIT = 4.megabytes

    requires_login
    limits "import-readings", :read
    limits "imports", :create

    # Reads a thread. Nothing is changed.
    def read
      permit change_refusal
      vote.refuse_after_end
      source = ThreadSource.read(content)
      pattern = LinkPattern.read(input[:link_pattern])
      reading = ImportReading.new(vote, source, guardian: guardian, pattern: pattern)
      render_json_dump(import: serialize_data(reading, ImportSerializer, root: false))
    end

    # Records all of the ballots, or none.
    def create
      ballots, undo =
        while_permitted do
          recorded = vote.import(input[:ballots], by: current_user)
          [recorded, undo_of(recorded)]
        end
      recorded = ballots.count(&:changed_now?)
      render_json_dump(
        recorded: recorded,
        unchanged: ballots.size - recorded,
        vote: vote_state(vote),
        undo: undo,
      )
    end

    private

    # What is too long is not even taken apart. Rack takes less where it is sent as a form in one piece.
    def reading_refusal
      size = request.content_length.to_i
      return ThreadSource.too_long if size > ThreadSource::MOST_BYTES + ASIDE
      refusal = super
      refusal && size > RACK_LIMIT ? ThreadSource.too_long : refusal
    end

    def content
      input[:file] || input[:text].presence ||
        raise(Refusal.new(:missing_parameter, parameter: "text"))
    end

    def change_refusal
      guardian.binding_vote_recording_refusal(vote.topic)
    end
  end
end
