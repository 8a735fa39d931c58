// Generated from src/admin/lib/kinds/kind-table-api.ts by bin/build; do not edit.

import { ajax } from "discourse/lib/ajax";
import getURL from "discourse/lib/get-url";
import { VOTES } from "../vote-path";

const TABLE = `${VOTES}/kinds/table`;

export function kindFileUrl() {
  return getURL(`${VOTES}/kinds/export.json`);
}

export function findKindTable() {
  return ajax(`${TABLE}.json`);
}

export function previewKindTable(table) {
  return ajax(`${TABLE}/preview.json`, { type: "POST", data: { table } });
}

export function saveKindTable(rows, digest) {
  return ajax(`${TABLE}.json`, {
    type: "PUT",
    data: { table: JSON.stringify(rows), digest },
  });
}
