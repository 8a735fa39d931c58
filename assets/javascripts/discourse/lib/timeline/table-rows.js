// Generated from src/discourse/lib/timeline/table-rows.ts by bin/build; do not edit.

import { dateText } from "../date-text";
import { changeText, eventLine, turnText, whoText } from "./wording";

export function tableRows(changes, events, more) {
  const rows = [];
  let counts = { plus: 0, zero: 0, minus: 0 };
  const waiting = [...events];
  const addEvents = (until) => {
    while (waiting[0] && Date.parse(waiting[0].at) < until) {
      rows.push(eventRow(waiting.shift(), counts));
    }
  };
  for (const change of changes) {
    addEvents(Date.parse(change.at));
    counts = change.binding;
    rows.push(changeRow(change));
  }
  if (!more) {
    addEvents(Infinity);
  }
  return rows;
}

function changeRow(change) {
  const who = whoText(change);
  return {
    key: `change-${change.id}`,
    at: change.at,
    date: dateText(new Date(change.at)),
    who,
    what: changeText(change),
    by: change.changed_by === change.username ? null : change.changed_by,
    turned: turnText(change),
    counts: change.binding,
  };
}

function eventRow(event, counts) {
  return {
    key: `${event.type}-${event.at}`,
    at: event.at,
    date: dateText(new Date(event.at)),
    who: event.by ?? "",
    what: eventLine(event),
    by: null,
    turned: "",
    counts,
  };
}
