// Stands in for discourse/tests/helpers/create-pretender, on the real pretender:
// a server in the page, new for each test.
import Pretender from "pretender";

type Answer = [status: number, headers: Record<string, string>, body: object];

let pretender: Pretender;
export { pretender as default };

export function response(code: number, body: object): Answer;
export function response(body: object): Answer;
export function response(first: number | object, second?: object): Answer {
  const [code, body] =
    typeof first === "number" ? [first, second] : [200, first];
  return [code, { "Content-Type": "application/json" }, body ?? {}];
}

export const success = (): Answer => response({ success: true });

export const OK = (
  body: object = {},
  headers: Record<string, string> = {}
): Answer => [200, headers, body];

/** What a rate limit of the application answers. */
export function controllerRateLimit(waitSeconds = 30) {
  return [
    429,
    { "Content-Type": "application/json", "Retry-After": String(waitSeconds) },
    {
      errors: ["Slow down, you're making too many requests."],
      error_type: "rate_limit",
      extras: { wait_seconds: waitSeconds },
    },
  ];
}

/** The body of a request, which jQuery sends as a form. */
export function parsePostData(body: string): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const [name, value] of new URLSearchParams(body)) {
    const list = name.match(/^(.+)\[\]$/)?.[1];
    if (list) {
      data[list] = [...((data[list] as string[]) ?? []), value];
    } else {
      data[name] = value;
    }
  }
  return data;
}

export const pretenderHelpers = () => ({ parsePostData, response, success });

/** Starts the server of a test; a request that it does not know is an error. */
export function startPretender(): void {
  pretender = new Pretender();
  pretender.prepareBody = (body: unknown) =>
    body && typeof body === "object" ? JSON.stringify(body) : String(body);
  const get = (path: string, body: object) =>
    pretender.get(path, () => response(body) as never);
  get("/session/csrf", { csrf: "a-token" });
  get("/latest.json", { users: [], topic_list: { topics: [] } });
  pretender.unhandledRequest = (verb, path) => {
    const message = `Unhandled request in test environment: ${path} (${verb})`;
    console.error(message);
    throw new Error(message);
  };
}

export function stopPretender(): void {
  pretender.shutdown();
}
