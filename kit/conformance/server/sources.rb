# frozen_string_literal: true

# The Ruby files of the plugin and of the kit.
module Conformance::Sources
  STAND_INS = "kit/server/{app,lib,config}/**/*.rb"
  PLUGIN = %w[plugin.rb {app,lib,config,db}/**/*.rb].freeze
  SPECS = %w[spec/**/*.rb].freeze
  # What the kit itself runs. Its own specs are left out: what they alone use, nobody does.
  KIT = %w[
    kit/server/{spec_support,db}/**/*.rb
    kit/server/config.ru
    kit/{playground,bench}/**/*.rb
  ].freeze

  class << self
    def stand_ins
      @stand_ins ||= read([STAND_INS])
    end

    def plugin
      @plugin ||= read(PLUGIN)
    end

    # Whoever may use a stand-in.
    def users
      @users ||= stand_ins + plugin + read(SPECS + KIT)
    end

    # Everything that is no Ruby and may name what the server gives: pages, scripts, settings.
    def other_text
      @other_text ||=
        paths(
          %w[
            {src,test/javascripts}/**/*.{ts,gts}
            kit/{client,playground,journeys}/**/*.{ts,gts}
            kit/server/app/views/**/*
          ],
        ).map { |path| File.read(File.join(Conformance::ROOT, path)) }.join("\n")
    end

    private

    def read(patterns)
      paths(patterns).map { |path| Conformance::RubyFile.new(path) }
    end

    def paths(patterns)
      patterns
        .flat_map { |pattern| Dir.glob(pattern, base: Conformance::ROOT).sort }
        .select { |path| File.file?(File.join(Conformance::ROOT, path)) }
    end
  end
end
