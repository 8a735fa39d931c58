# frozen_string_literal: true

RSpec.describe DiscourseBindingVote::FlatBadge do
  def flat(label: "binding vote", message: "passed", title: "It has passed.")
    svg = described_class.new(label: label, message: message, colour: "#2e7d32", title: title).to_s
    Nokogiri.XML(svg, &:strict).remove_namespaces!.root
  end

  # How well two colours can be told apart, by WCAG.
  def contrast(*colours)
    light, dark = colours.map { |colour| luminance(colour) }.sort.reverse
    (light + 0.05) / (dark + 0.05)
  end

  def luminance(colour)
    parts = colour.delete("#").scan(/../).map { |part| part.hex / 255.0 }
    linear = parts.map { |part| part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055)**2.4 }
    linear.zip([0.2126, 0.7152, 0.0722]).sum { |part, weight| part * weight }
  end

  it "is an image with a name and a title" do
    svg = flat
    expect(svg["role"]).to eq("img")
    expect(svg["aria-label"]).to eq("It has passed.")
    expect(svg.at("title").text).to eq("It has passed.")
  end

  it "has both texts, and a shadow of each that is not read out" do
    read, shadows = flat.css("text").partition { |text| text["aria-hidden"].nil? }
    expect(read.map(&:text)).to eq(["binding vote", "passed"])
    expect(shadows.map(&:text)).to eq(["binding vote", "passed"])
  end

  it "leaves each text five pixels on both sides" do
    svg = flat
    label, message = svg.css("g > rect").first(2)
    expect(svg["width"].to_i).to eq(label["width"].to_i + message["width"].to_i)
    expect(message["x"]).to eq(label["width"])

    [label, message].zip(svg.css("text:not([aria-hidden])")) do |rect, text|
      room = rect["width"].to_f - text["textLength"].to_f
      expect(room).to be_between(10, 11)
      expect(text["x"].to_f).to eq(rect["x"].to_f + (rect["width"].to_f / 2))
    end
  end

  it "takes what is said for no markup, and leaves out what XML does not know" do
    hostile = %(<script>alert("1")</script> & 'more'\u0000\u0008\uFFFE)
    shown = %(<script>alert("1")</script> & 'more')
    svg = flat(label: hostile, message: hostile, title: hostile)

    expect(svg.css("script")).to be_empty
    expect(svg["aria-label"]).to eq(shown)
    expect(svg.at("title").text).to eq(shown)
    expect(svg.css("text").map(&:text).uniq).to eq([shown])
  end

  it "stretches letters that space between them would part, and others not" do
    said, joined = flat(message: "صوت").css("text:not([aria-hidden])")
    expect(said["lengthAdjust"]).to eq(nil)
    expect(joined["lengthAdjust"]).to eq("spacingAndGlyphs")
  end

  it "can be read, and stands out from light and dark pages" do
    [described_class::GREY, *DiscourseBindingVote::Badge::COLOURS.values].each do |colour|
      expect(contrast(colour, "#ffffff")).to be >= 4.5
      expect(contrast(colour, "#222222")).to be >= 3
    end
  end
end
