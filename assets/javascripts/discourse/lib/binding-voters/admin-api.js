// Generated from src/discourse/lib/binding-voters/admin-api.ts by bin/build; do not edit.

import { ajax } from "discourse/lib/ajax";

const VOTES = "/binding-votes";

export function findOverview() {
  return ajax(`${VOTES}/overview.json`);
}

export async function findMarks(filter, page) {
  const { marks, more } = await ajax(`${VOTES}/marks.json`, {
    data: { ...filter, page },
  });
  return { rows: marks, more };
}

export function lookUpNames(order) {
  return ajax(`${VOTES}/marks/preview.json`, { type: "POST", data: order });
}

export function placeSiteMarks(order) {
  return ajax(`${VOTES}/marks.json`, { type: "PUT", data: order });
}

export function liftSiteMark(markId) {
  return ajax(`${VOTES}/marks/${markId}.json`, { type: "DELETE" });
}

export async function findVotes(state, page) {
  const { votes, more } = await ajax(`${VOTES}.json`, {
    data: { state, page },
  });
  return { rows: votes, more };
}
