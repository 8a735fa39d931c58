# frozen_string_literal: true

module Conformance
  ROOT = File.expand_path("../..", __dir__)
end
%w[parameters ruby_file sources extensions unused].each { |f| require_relative "server/#{f}" }
o = Conformance::Unused.new.offers
puts o.group_by(&:kind).map{|k,v| "#{v.size} #{k}s"}.join(", ")
o.reject(&:used).each{|x| puts "unused: #{x.kind} #{x.name}"}
