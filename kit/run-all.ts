import { inspect } from "node:util";

/** Takes an error that comes from elsewhere than what a test waits for. */
export type Alarm = (error: unknown) => void;

/** A test that has begun. */
export interface Attempt {
  readonly done: Promise<void>;
  /** Gives back what it uses, whether it is done or not, within a time of its own. */
  end(): Promise<void>;
}

export interface Task {
  readonly name: string;
  begin(alarm: Alarm): Attempt;
}

/**
 * Runs tests one after another, and prints which failed and why. A test fails
 * by what it waits for, by an alarm, by an error that nobody catches, or by not
 * ending; each is counted once, and the others run on.
 *
 * @param limit - milliseconds after which a test hangs
 * @returns whether there were tests and all passed
 */
export async function runAll(
  tasks: readonly Task[],
  limit: number
): Promise<boolean> {
  const failed: string[] = [];
  const heard: { by: Alarm } = { by: () => {} };
  const onStray = (error: unknown) => heard.by(error);
  process.on("uncaughtException", onStray);
  process.on("unhandledRejection", onStray);

  for (const task of tasks) {
    const reason = await reasonOfFailure(task, limit, heard);
    console.log(`${reason === null ? "ok    " : "failed"} ${task.name}`);
    if (reason !== null) {
      console.log(reason);
      failed.push(`failed ${task.name}: ${reason.split("\n")[0]}`);
    }
  }

  process.off("uncaughtException", onStray);
  process.off("unhandledRejection", onStray);
  failed.forEach((line) => console.log(line));
  console.log(
    `${tasks.length - failed.length} passed, ${failed.length} failed`
  );
  return failed.length === 0 && tasks.length > 0;
}

async function reasonOfFailure(
  task: Task,
  limit: number,
  heard: { by: Alarm }
): Promise<string | null> {
  let reason: string | null = null;
  let stop = () => {};
  const alarmed = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const alarm: Alarm = (error) => {
    reason ??= said(error);
    stop();
  };
  heard.by = alarm;

  try {
    const attempt = task.begin(alarm);
    await within(limit, Promise.race([attempt.done, alarmed])).catch(alarm);
    await attempt.end().catch(alarm);
  } catch (error) {
    alarm(error);
  }
  // What was rejected meanwhile is told of now.
  await new Promise(setImmediate);
  return reason;
}

/** Waits for a promise so many milliseconds at most, and then rejects. */
export function within(limit: number, promise: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`it does not end within ${limit / 1_000} s`)),
      limit
    );
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

function said(error: unknown): string {
  return (error instanceof Error && error.stack) || inspect(error);
}
