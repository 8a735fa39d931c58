// Threads as people bring them from elsewhere.

const HOUR = 3_600_000;

export interface Mail {
  readonly from: string;
  /** What stands before the @ of its Message-ID. */
  readonly id: string;
  /** How long ago it was sent. */
  readonly hoursAgo: number;
  readonly text: string;
  /** UTF-8 as it stands, unless something else is said. */
  readonly encoding?: "base64" | "quoted-printable";
}

/** A table: name, choice, reason, link and time. */
export type Line = readonly [string, string, string, string, Date];

export function hoursAgo(hours: number): Date {
  return new Date(Date.now() - hours * HOUR);
}

/** A file of mails, as archives of lists have it. */
export function mailbox(mails: readonly Mail[]): string {
  return mails.map(mailOf).join("\n");
}

/** What `gh issue view --json comments` gives. */
export function githubThread(
  comments: readonly { login: string; body: string; hoursAgo: number }[]
): string {
  return JSON.stringify({
    comments: comments.map((comment, index) => ({
      id: `IC_${index}`,
      author: { login: comment.login },
      body: comment.body,
      createdAt: hoursAgo(comment.hoursAgo).toISOString(),
      url: `https://github.com/example/lib/issues/7#issuecomment-${index}`,
    })),
  });
}

export function table(lines: readonly Line[]): string {
  const rows = lines.map(([name, choice, reason, link, time]) =>
    [name, choice, `"${reason}"`, link, time.toISOString()].join(",")
  );
  return ["Name,Choice,Reason,Link,Time", ...rows].join("\n");
}

/** A call for votes and what came back, in German, French and Chinese, with quotes below and above. */
export const LANGUAGES: readonly Mail[] = [
  {
    from: "Otto Brandt <otto@lists.example.org>",
    id: "call",
    hoursAgo: 30,
    text: "Please vote:\n\n[ ] +1 adopt it\n[ ] 0 no opinion\n[ ] -1 do not, because ...\n",
  },
  {
    from: "Greta Lindqvist <greta@lists.example.org>",
    id: "german",
    hoursAgo: 29,
    encoding: "base64",
    text: "+1 (binding)\n\nIch habe alles geprüft.\n\nAm 19.11.26 um 10:00 schrieb Otto Brandt:\n> [ ] +1 adopt it\n> [ ] -1 do not, because ...\n",
  },
  {
    from: "Hugo Marchand <hugo@lists.example.org>",
    id: "french",
    hoursAgo: 28,
    encoding: "quoted-printable",
    text: "Le jeu. 19 nov. 2026 à 10:00, Otto Brandt <otto@lists.example.org> a écrit :\n> [ ] +1 adopt it\n> [ ] -1 do not, because ...\n\n-1\n\nIl manque une licence.\n",
  },
  {
    from: "=?UTF-8?B?546L5bCP5piO?= <wang@lists.example.org>",
    id: "chinese",
    hoursAgo: 27,
    encoding: "base64",
    text: "同意+1\n\n在 2026年11月19日，Otto Brandt <otto@lists.example.org> 写道：\n> [ ] +1 adopt it\n> [ ] -1 do not, because ...\n",
  },
  {
    from: "Hugo Marchand <hugo@lists.example.org>",
    id: "changed",
    hoursAgo: 20,
    encoding: "quoted-printable",
    text: "+1\n\nLa licence y est, merci à tous.\n",
  },
  {
    from: "benno <benno@elsewhere.example.org>",
    id: "doubtful",
    hoursAgo: 19.5,
    text: "+1 (binding)\n",
  },
  {
    from: "Rosa Delgado <rosa@lists.example.org>",
    id: "perhaps",
    hoursAgo: 19,
    text: "I am in 100 perfect favor of this proposal and voting +1.\n",
  },
  {
    from: "Vera Novak <vera@lists.example.org>",
    id: "voted-here",
    hoursAgo: 18,
    text: "+1\n",
  },
];

function mailOf({ from, id, hoursAgo: hours, text, encoding }: Mail): string {
  const date = hoursAgo(hours).toUTCString().replace("GMT", "+0000");
  return [
    `From list-return@lists.example.org ${hoursAgo(hours).toUTCString()}`,
    `From: ${from}`,
    "Subject: Re: [VOTE] Adopt the suite",
    `Date: ${date}`,
    `Message-ID: <${id}@lists.example.org>`,
    "Content-Type: text/plain; charset=UTF-8",
    `Content-Transfer-Encoding: ${encoding ?? "8bit"}`,
    "",
    encoded(text, encoding),
    "",
  ].join("\n");
}

function encoded(text: string, encoding: Mail["encoding"]): string {
  switch (encoding) {
    case "base64":
      return Buffer.from(text).toString("base64").replaceAll(/.{76}/g, "$&\n");
    case "quoted-printable":
      return text.replaceAll(/[^\n -<>-~]/gu, (sign) =>
        [...Buffer.from(sign)]
          .map((byte) => `=${byte.toString(16).toUpperCase()}`)
          .join("")
      );
    default:
      return text;
  }
}
