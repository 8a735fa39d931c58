// Stands in for frontend/discourse/tests/helpers/create-pretender.js of
// Discourse. Left out: answers that no test here asks for. It works on the real
// pretender: a server in the page, new for each test.
import Pretender from "pretender";

let pretender: Pretender;
export { pretender as default };

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

/** Starts the server of a test; a request that it does not know is an error. */
export function startPretender(): void {
  pretender = new Pretender();
  pretender.prepareBody = (body: unknown) =>
    body && typeof body === "object" ? JSON.stringify(body) : String(body);
  pretender.get("/session/csrf", () => answer({ csrf: "a-token" }));
  pretender.get("/latest.json", () =>
    answer({ users: [], topic_list: { topics: [] } })
  );
  pretender.unhandledRequest = (verb, path) => {
    const message = `Unhandled request in test environment: ${path} (${verb})`;
    console.error(message);
    throw new Error(message);
  };
}

export function stopPretender(): void {
  pretender.shutdown();
}

const answer = (body: object): [number, Record<string, string>, string] => [
  200,
  { "Content-Type": "application/json" },
  JSON.stringify(body),
];
