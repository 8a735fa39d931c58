# frozen_string_literal: true

# Pages that are open and listen to a channel of the forum's message bus, as the browser does. Prints
# "open" once all of them listen, then the time at which each message came to one of them.
#   ruby open_pages.rb URL CHANNEL COUNT

require "json"
require "net/http"
require "securerandom"

url, channel, count = ARGV
url = URI(url)
heard = Queue.new
listening = Queue.new

Integer(count).times do
  Thread.new do
    last = -1
    poll = "/message-bus/#{SecureRandom.hex}/poll"
    headers = { "Dont-Chunk" => "true", "X-SILENCE-LOGGER" => "true" }
    Net::HTTP.start(url.host, url.port, read_timeout: 60) do |http|
      (1..).each do |turn|
        request = Net::HTTP::Post.new(poll, headers)
        request.set_form_data(channel => last, "__seq" => turn)
        messages = JSON.parse(http.request(request).body)
        time = Process.clock_gettime(Process::CLOCK_MONOTONIC)
        messages.each do |message|
          if message["channel"] == "/__status"
            last = message["data"][channel]
            listening << true
          else
            last = message["message_id"]
            heard << time
          end
        end
      end
    end
  end
end

Integer(count).times { listening.pop }
$stdout.sync = true
puts "open"
loop { puts heard.pop }
