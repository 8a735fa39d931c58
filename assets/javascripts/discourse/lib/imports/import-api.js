// Generated from src/discourse/lib/imports/import-api.ts by bin/build; do not edit.

import { ajax } from "discourse/lib/ajax";
import { votePath } from "../vote-path";

export async function readThread(voteId, { text, file, linkPattern }) {
  const data = new FormData();
  if (file) {
    data.append("file", file);
  } else {
    data.append("text", text);
  }
  if (linkPattern) {
    data.append("link_pattern", linkPattern);
  }
  const answer = await ajax(`${pathOf(voteId)}/read.json`, {
    type: "POST",
    data,
    processData: false,
    contentType: false,
  });
  return answer.import;
}

export async function findPerson(voteId, person) {
  const answer = await ajax(`${pathOf(voteId)}/person.json`, { data: person });
  return answer.person;
}

export function recordThread(voteId, ballots) {
  return ajax(`${pathOf(voteId)}.json`, {
    type: "POST",
    contentType: "application/json",
    data: JSON.stringify({ ballots }),
  });
}

function pathOf(voteId) {
  return `${votePath(voteId)}/imports`;
}
