import { dateText } from "../date-text";
import type { Counts } from "../tally";
import type { CountedChangeJson, TimelineEventJson } from "./timeline-api";
import { changeText, eventLine, turnText, whoText } from "./wording";

/** What happened, as the table tells it. */
export interface TableRow {
  readonly key: string;
  /** ISO 8601. */
  readonly at: string;
  readonly date: string;
  /** Whose ballot it was, or who did it; "" where that is not told. */
  readonly who: string;
  readonly what: string;
  /** Who changed the ballot of somebody else; null where nobody did. */
  readonly by: string | null;
  readonly turned: string;
  /** The binding counts after it. */
  readonly counts: Counts;
}

/**
 * Changes and events in one order, by time.
 *
 * @param changes - oldest first, as `events`
 * @param more - whether there are more changes, so that what happened after the last of these has to wait
 */
export function tableRows(
  changes: readonly CountedChangeJson[],
  events: readonly TimelineEventJson[],
  more: boolean
): TableRow[] {
  const rows: TableRow[] = [];
  let counts: Counts = { plus: 0, zero: 0, minus: 0 };
  const waiting = [...events];
  const addEvents = (until: number) => {
    while (waiting[0] && Date.parse(waiting[0].at) < until) {
      rows.push(eventRow(waiting.shift()!, counts));
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

function changeRow(change: CountedChangeJson): TableRow {
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

function eventRow(event: TimelineEventJson, counts: Counts): TableRow {
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
