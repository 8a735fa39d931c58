# frozen_string_literal: true

# Texts that mean something to Markdown, to Discourse, to HTML or to those who put texts into others,
# alone and run together. The same ones each time.
module HostileTexts
  PIECES = [
    # entities
    *%w[
      &#64;named
      &commat;named
      &amp;#64;named
      &#x40;named
      &lt;b&gt;x&lt;/b&gt;
      &copy;
      &nbsp;x
      &#0;
    ],
    *%w[&#35;general &#58;smile: &bogus; &amp & &#91;x] << "&#64named",
    # mentions and hashtags
    *%w[@named @here (@named) x@named.example @named@named @ named@example.com mailto:a@localhost],
    *%w[#general #102 C#x #a:b ##general # (#102) @named, /@named -@named @_],
    # emoji
    *%w[:smile: :+1: :wave:t3: a:smile: :100: :smile :) ;) :D :-) 8-) ^_^ :/ :$ :| :'( ;P :-$ x:],
    # Markdown
    "**x**",
    "__x__",
    "*x* _x_",
    "~~x~~",
    "`x`",
    "``x",
    "\\*x\\",
    "# x",
    "## x ##",
    "- x",
    "+ x",
    "* x",
    "1. x",
    "1) x",
    "23.",
    "> x",
    "---",
    "===",
    "```",
    "~~~",
    "| a | b |",
    "|---|",
    "[x](http://example.com)",
    "![x](http://example.com/x.png)",
    "[x][y]",
    "[x]: http://example.com",
    "](http://example.com)",
    "[",
    "]",
    "(",
    ")",
    "!",
    "[^1]",
    "^[note]",
    "[^1]: note",
    "[ ] [x] [] [X]",
    "$x$ $$ %x%",
    "_",
    "*",
    "\\",
    # what is set in other types
    "(c) (C) (r) (tm) (TM) (p) (pa)",
    "a -- b --- c",
    "a--b---c",
    "--> <-- -> <- <->",
    "...",
    "x....y ?.... !....",
    "????? !!!!!",
    ",,",
    "+-1",
    "\"x\" 'x'",
    "don't",
    # BBCode
    "[poll]",
    "[poll type=regular] - a [/poll]",
    "[quote=\"named, post:1, topic:1\"]x[/quote]",
    "[details=x]y[/details]",
    "[spoiler]x[/spoiler]",
    "[b]x[/b] [i]x[/i]",
    "[code]x[/code]",
    "[url]http://example.com[/url]",
    "[url=http://example.com]x[/url]",
    "[img]http://example.com/x.png[/img]",
    "[email]a@example.com[/email]",
    "[date=2027-01-01 timezone=\"UTC\"]",
    "[date-range from=2027-01-01 to=2027-01-02]",
    "[wrap=x]y[/wrap]",
    "[event start=2027-01-01]",
    "[chat]x[/chat]",
    "[grid]x[/grid]",
    # addresses and previews
    "http://example.com",
    "https://example.com/x?y=1#z",
    "HTTPS://EXAMPLE.COM",
    "//example.com",
    "//localhost",
    "www.example.com",
    "example.com",
    "example.org/x",
    "ftp://example.com",
    "http://1.2.3.4/x",
    "http://localhost",
    "<http://example.com>",
    "<a@example.com>",
    "upload://x.png",
    "пример.рф",
    # HTML
    "<b>x</b>",
    "<script>x</script>",
    "<img src=x onerror=x>",
    "<a href=http://example.com>x</a>",
    "</ul></li><hr>",
    "<!-- x -->",
    "<!---->",
    "-->",
    "<!--",
    "<?x?>",
    "<![CDATA[x]]>",
    "<x",
    "<",
    ">",
    "<div>x</div>",
    "[removed]",
    # what is put into texts
    "%{subject}",
    "%{name} %{count}",
    "{{subject}}",
    "%<x>s %s %%",
    "\#{x}",
    "$& $1 $`",
    "\\0 \\1",
    # ordinary
    "Adopt Relax",
    "v0.7.0.rc0 1.2.3",
    "C++ & Rust, 2/3",
    "12:30 to 13:30:59",
    "std::vector<int>",
    "snake_case",
    "привет 世界 مرحبا",
    "x",
    "1",
  ].freeze
  JOINTS = ["", " ", ": ", "-", "@", ".", "(", ")", "x"].freeze

  # Each piece, and as many mixtures.
  #
  # limit - the most characters that one has
  def self.all(limit:, mixed: 100, seed: 20_271)
    random = Random.new(seed)
    mixtures =
      Array.new(mixed) do
        Array
          .new(random.rand(2..4)) { PIECES.sample(random: random) + JOINTS.sample(random: random) }
          .join
      end
    (PIECES + mixtures).map { |text| text[0, limit].squish }.reject(&:empty?).uniq
  end
end
