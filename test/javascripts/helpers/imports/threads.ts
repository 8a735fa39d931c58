import pretender from "discourse/tests/helpers/create-pretender";
import type {
  ImportedRowJson,
  ImportJson,
  MessageJson,
} from "discourse/plugins/discourse-binding-vote/discourse/lib/imports/import-api";
import { answer, hoursFromNow, user } from "../votes";

export const READ = "/binding-votes/7/imports/read.json";
export const RECORD = "/binding-votes/7/imports.json";

export function messageJson(
  key: string,
  changes: Partial<MessageJson> = {}
): MessageJson {
  return {
    key,
    choice: "+1",
    claim: null,
    sure: true,
    excerpt: `+1 of ${key}`,
    cast_at: hoursFromNow(-2),
    link: `https://lists.apache.org/thread/${key}`,
    ...changes,
  };
}

type ReadAccount = NonNullable<ImportedRowJson["account"]>;

/** An account that binds, and has no ballot in the vote, unless something else is said. */
export function accountJson(
  username: string,
  changes: Partial<ReadAccount> = {}
): ReadAccount {
  return { ...user(0, username), binds: true, now: null, ...changes };
}

/** A binding +1 of an account that was found by its name, unless something else is said. */
export function rowJson(
  key: string,
  changes: Partial<ImportedRowJson> = {}
): ImportedRowJson {
  return {
    ...messageJson(key),
    name: `${key} Lovelace`,
    account: accountJson(key),
    match: "name",
    reason: null,
    problem: null,
    binds: true,
    now: null,
    earlier: [],
    ...changes,
  };
}

/** The same of somebody without an account. */
export function plainJson(
  key: string,
  changes: Partial<ImportedRowJson> = {}
): ImportedRowJson {
  return rowJson(key, { account: null, match: null, binds: false, ...changes });
}

export function importJson(
  rows: ImportedRowJson[],
  changes: Partial<ImportJson> = {}
): ImportJson {
  return {
    format: "mail",
    messages: rows.length,
    link_needed: false,
    rows,
    ...changes,
  };
}

/** Answers what is read with one thread after the other, the last one again and again; keeps what was sent. */
export function answerReading(...threads: ImportJson[]): FormData[] {
  const sent: FormData[] = [];
  pretender.post(READ, ({ requestBody }) => {
    const thread = threads[Math.min(sent.length, threads.length - 1)];
    sent.push(requestBody as unknown as FormData);
    return answer({ import: thread });
  });
  return sent;
}
