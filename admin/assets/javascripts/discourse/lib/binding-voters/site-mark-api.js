// Generated from src/admin/lib/binding-voters/site-mark-api.ts by bin/build; do not edit.

import { ajax } from "discourse/lib/ajax";
import { VOTES } from "../vote-path";

export async function findMarks(filter, page) {
  const { marks, more } = await ajax(`${VOTES}/marks.json`, {
    data: { ...filter, page },
  });
  return { rows: marks, more };
}

export function previewSiteMarks(order) {
  return ajax(`${VOTES}/marks/preview.json`, { type: "POST", data: order });
}

export function placeSiteMarks(order) {
  return ajax(`${VOTES}/marks.json`, { type: "PUT", data: order });
}
