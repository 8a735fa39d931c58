import type { Counts } from "discourse/plugins/discourse-binding-vote/discourse/lib/tally";
import type {
  CountedChangeJson,
  TimelineJson,
} from "discourse/plugins/discourse-binding-vote/discourse/lib/timeline/timeline-api";

/** When the pretended votes open, at noon of a day in the past, by the clock of the reader. */
export const OPENED = new Date(2025, 10, 23, 12).getTime();

/** An ISO 8601 time so many hours after that. */
export function hoursAfterOpening(hours: number): string {
  return new Date(OPENED + hours * 3_600_000).toISOString();
}

export function counts(plus: number, zero = 0, minus = 0): Counts {
  return { plus, zero, minus };
}

/** A binding +1 of Ada, the first of all, as the server gives it. */
export function changeJson(
  changes: Partial<CountedChangeJson> = {}
): CountedChangeJson {
  return {
    id: 1,
    at: hoursAfterOpening(1),
    username: "ada",
    changed_by: changes.username ?? "ada",
    before: null,
    after: "+1",
    binding_before: null,
    binding_after: true,
    binding: counts(1),
    ...changes,
  };
}

/** A vote that three +1 have reached, one of which has become a -1, and a recorded +1 has reached again. */
export function wholeStory(): CountedChangeJson[] {
  return [
    changeJson(),
    changeJson({
      id: 2,
      at: hoursAfterOpening(20),
      username: "ben",
      binding: counts(2),
    }),
    changeJson({
      id: 3,
      at: hoursAfterOpening(44),
      username: "ryo",
      binding: counts(3),
      turned: "reached",
    }),
    changeJson({
      id: 4,
      at: hoursAfterOpening(70),
      username: "cleo",
      after: "-0",
      binding: counts(3, 1),
    }),
    changeJson({
      id: 5,
      at: hoursAfterOpening(90),
      username: "ryo",
      before: "+1",
      binding_before: true,
      after: "−1",
      binding: counts(2, 1, 1),
    }),
    changeJson({
      id: 6,
      at: hoursAfterOpening(100),
      username: "ben",
      before: "+1",
      binding_before: true,
      after: null,
      binding_after: null,
      binding: counts(1, 1, 1),
      turned: "lost",
    }),
    changeJson({
      id: 7,
      at: hoursAfterOpening(140),
      username: null,
      name: "Grace Hopper",
      changed_by: "moira",
      binding: counts(2, 1, 1),
      turned: "reached",
    }),
  ];
}

/** That vote, closed after a week in which its closing time was moved and its post edited. */
export function timelineJson(
  changes: Partial<TimelineJson> = {}
): TimelineJson {
  const moments = changes.moments ?? wholeStory();
  return {
    from: new Date(OPENED).toISOString(),
    to: hoursAfterOpening(168),
    total: moments.length,
    events: [
      { type: "opened", at: hoursAfterOpening(0), by: "otto" },
      { type: "edited", at: hoursAfterOpening(60) },
      {
        type: "deadline_moved",
        at: hoursAfterOpening(120),
        by: "otto",
        closes_at_before: hoursAfterOpening(144),
        closes_at_after: hoursAfterOpening(168),
      },
      { type: "closed", at: hoursAfterOpening(168), by: "system" },
    ],
    ...changes,
    moments,
  };
}
