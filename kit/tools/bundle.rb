# frozen_string_literal: true

# The scripts and sheets of the playground's pages, built when something that goes into them changed.
module Kit::Bundle
  SOURCES = %w[
    package-lock.json
    plugin.rb
    admin/**/*
    assets/**/*
    config/locales/*
    src/**/*
    kit/*
    kit/{build,bundle,client}/**/*
    kit/playground/*
    kit/playground/client/**/*
  ].freeze
  BUILT = "kit/playground/dist"

  def self.build
    Kit.lock("build") do
      Kit.once(BUILT, sources) do
        Kit::Step.take("Building the plugin") do
          Kit::Shell.quietly("bin/build", trouble: "bin/build fails, see above.")
        end
        Kit::Step.take("Building the pages of the playground") do
          Kit::Shell.quietly(
            *%w[npm run build:playground],
            trouble: "The pages of the playground do not build, see above.",
          )
        end
      end
    end
  end

  def self.sources
    files = Dir.glob(SOURCES, base: Kit::ROOT).sort.map { |file| File.join(Kit::ROOT, file) }
    files.select { |file| File.file?(file) }.map { |file| "#{file}\n#{File.binread(file)}" }.join
  end
  private_class_method :sources
end
