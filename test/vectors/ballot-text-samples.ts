// Texts of which nobody says beforehand how they read: generated ones, in which
// both languages have to agree, and hostile ones, which have to be read fast.

const PIECES = [
  ..."+-−–—＋－±0123.,:;!?/*_`~#>|()[]（）。，！… \t\u00a0\u200b\ufeff\\'’\"é漢".split(
    ""
  ),
  ...["+1", "-1", "+0", "-0", "0", "+0.5", "++1", "−1", "＋１", "+1.0", "+2"],
  ...["👍", "👎", "👍🏽", "👎\ufe0f", ":+1:", ":-1:", ":thumbsup:", ":+1:t3:"],
  ...["(binding)", "(non-binding)", "[binding]", ", binding", "(BINDING veto)"],
  ...["from me", "from my side", "to the proposal", "for this RFC", "from Ada"],
  ...["my vote: ", "My vote is now ", "I vote ", "I am voting ", "that's a "],
  ...["Strong ", "I change my vote from +1 to ", "[x] ", "[ ] ", "- ", "1. "],
  ...["because ", "thanks", "but ", "if ", "LGTM", "I ran it", "Ada", "ſKİß"],
  ...["**", "***", "`", "__", "~~", "<b>", "</b>", "[b]", "\\-1", "## "],
  ...["> ", "[quote]", '[quote="a, post:1"]', "[/quote]", "[QUOTE=x]", "<pre>"],
  ...["</pre>", "<blockquote>", "</blockquote>", "<!--", "-->", "[code]"],
  ...["[/code]", "<details class='elided'>", "<details>", "</details>"],
  ...["```", "~~~~", "    ", "-- ", "--", "C++11", "https://a.b/+1", "wrote:"],
  ...["On 5 May, Ada wrote:", "Am 5. Mai schrieb Ada:", "From: Ada", "Sent: x"],
  ...["-----Original Message-----", ". ", "! ", ", ", "; ", "\u2028", "\ud83d"],
  ...[
    "Ada <a@b.c> schrieb:",
    "Von: Ada",
    "发件人: x",
    "Ada> ",
    "| ",
    "&gt; +1",
  ],
  ...[
    "&nbsp;",
    "<div>",
    "</span>",
    "[color=red]",
    "[/color]",
    "~~+1~~",
    "[poll]",
  ],
  ...[
    "Output:",
    "$ x",
    "For example:",
    "EDIT: ",
    "@ada ",
    "Kaſe",
    "ПРИВЕТ",
    "Ḉ",
  ],
  ...["\n", "\n", "\n", "\n\n", "\n\n", "\r\n", "\r"],
];

const NUMBERS = [
  ...["+1", "-1", "0", "+0", "-0.5", "++1", "−1", "＋1"],
  ...["👍", ":-1:", "+2", "+1/2"],
];

/** What stands on a line that is a vote, in its order; nothing is likelier than any one of them. */
const VOTE_LINE = [
  ["> ", "**", "`", "\\", "## ", "[x] ", "[ ] ", "- ", "    ", "\u00a0"],
  [
    "Hi all, ",
    "Thanks! ",
    "LGTM ",
    "Sorry, ",
    "同意",
    "Dafür: ",
    "Ich bin ",
    "🎉 ",
  ],
  [
    "I read it, ",
    "It is fine. ",
    "so ",
    "If so, ",
    "Ada says: ",
    "Not ",
    "Maybe ",
  ],
  ["my vote: ", "I vote ", "I'm voting ", "That’s a ", "Strong ", "(binding) "],
  NUMBERS,
  ["**", "`", "!", "1", "*"],
  [
    " (binding)",
    " (non-binding)",
    ", binding",
    " [BINDING]",
    " (binding veto)",
    " (PMC, bindng)",
    " (nb)",
    " (binding?)",
    "（非约束性）",
    " (was +1)",
  ],
  [" from me", " to the proposal", " from Ada", ", from my side (not binding)"],
  [".", "!", "。", "…", "?"],
  [
    " because it works",
    ", it works",
    ". It works",
    ", but",
    " if so",
    ": 3",
    ", Ada",
    " Ada",
    " - good",
    " great work",
    " 👍",
    " from the dev list",
    " -> -1",
    " that I see",
  ],
];

const MOST_PIECES = 12;
const SEED = 20_261_122;
const HOSTILE_SIZE = 100_000;

/** So many texts, the same ones every time. */
export function* generatedTexts(count: number): Generator<string> {
  const random = generator(SEED);
  const below = (limit: number) => Math.floor(random() * limit);
  const one = (pieces: readonly string[]) => pieces[below(pieces.length)]!;
  const heap = () =>
    Array.from({ length: 1 + below(MOST_PIECES) }, () => one(PIECES)).join("");
  const voteLine = () =>
    VOTE_LINE.map((pieces) =>
      pieces === NUMBERS || below(4) === 0 ? one(pieces) : ""
    ).join("");

  for (let made = 0; made < count; made += 1) {
    const lines = Array.from({ length: 1 + below(4) }, () =>
      below(3) === 0 ? heap() : voteLine()
    );
    // Half a character cannot be sent, nor kept in a database.
    yield lines.join("\n").toWellFormed();
  }
}

/** 100 kB each, made of what is slow to read where a pattern is careless. */
export function hostileTexts(): string[] {
  const repeated = [
    ...[
      "+",
      "-",
      "+1",
      "+1 ",
      "+1\n",
      "-1\n+1\n",
      " ",
      "\t",
      "\n",
      "\r",
      "\u00a0",
    ],
    ...[
      "*",
      "**",
      "*a",
      "`",
      "``` ",
      "```\n",
      "_",
      "**+1**",
      "*+1*\n",
      "\\",
      "\\*",
    ],
    ...[
      "[",
      "[quote",
      "[quote=",
      "[quote]",
      "[quote]\n",
      "[/quote]",
      "[quote][/quote]",
    ],
    ...[
      "<",
      "<!--",
      "-->",
      "<!---->",
      "<pre>",
      "<details class='elided'>",
      "<pre ",
    ],
    ...[
      ">",
      "> ",
      "> +1\n",
      "on 1",
      "on 1\n",
      "On 1 ",
      "wrote:",
      "a écrit",
      "From: \n",
    ],
    ...[
      "(binding)",
      "+1 (binding) (binding) (binding) (binding) ",
      "+1 from me\n",
    ],
    ...[
      "my vote: ",
      "i change my vote from +1 to ",
      "that's a my strong ",
      "[x] +1 ",
    ],
    ...[
      "0",
      "+0.",
      "+1.0",
      "👍",
      "👍🏽",
      ":+1:",
      "+1, I ",
      "+1. a\n",
      "+1!!! \n",
      "é",
      "漢",
    ],
    ...[
      "+1 because ",
      "+1 (non-binding), from my side to the proposal. x\n",
      "~~~~ a\n",
    ],
  ].map((text) => fill(text));
  return [
    ...repeated,
    fill("hi hi, thanks x, I am a +1 if I am, "),
    fill("Hi all, thanks a lot, so +1 (binding), as I am +1\n"),
    fill("I have read the whole of it, and it is good so that\n+1\n"),
    fill("On 5 May 2025, Ada <a@b.c>\nwrote:\n> x\n+1\n"),
    fill("Von: Ada <a@b.c> schrieb:\n"),
    fill("------ Ada ------\n"),
    fill("<a@b.c> x"),
    fill("no no binding not binding on the pmc "),
    fill("我同意这个提案+1，没有问题"),
    fill("(binding, (binding, "),
    fill(
      "+1 (binding) from me *if* [quote] the `tests` pass, but not \\_now\\_ ",
      "\n"
    ),
    `+1${" ".repeat(HOSTILE_SIZE)}x`,
    `**${"+1".repeat(HOSTILE_SIZE / 2)}**`,
    `${fill("On 5 May Ada\n")}wrote:`,
    [...generatedTexts(4_000)].join("\n").slice(0, HOSTILE_SIZE).toWellFormed(),
  ];
}

function fill(text: string, end = ""): string {
  const unit = text + end;
  return unit
    .repeat(Math.ceil(HOSTILE_SIZE / unit.length))
    .slice(0, HOSTILE_SIZE)
    .toWellFormed();
}

/** Numbers from 0 up to 1, always the same ones for a seed (Park and Miller's). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
