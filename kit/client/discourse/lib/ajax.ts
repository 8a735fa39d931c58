// Stands in for frontend/discourse/app/lib/ajax.js and
// frontend/discourse/app/instance-initializers/csrf-token.js of Discourse. Left
// out: caches, and what is done while one logs out. It works on the jQuery that
// a Discourse carries.
import { run } from "@ember/runloop";
import { waitForPromise } from "@ember/test-waiters";
import $ from "jquery";
import { preloaded } from "../../preload.ts";
import getURL from "./get-url.ts";

interface AjaxOptions extends JQuery.AjaxSettings {
  /** Whether a request that was never sent is passed over in silence. */
  ignoreUnsent?: boolean;
  returnXHR?: boolean;
}

/** What a failed request rejects with. */
interface AjaxError {
  readonly jqXHR: JQuery.jqXHR;
  readonly textStatus: string;
  readonly errorThrown: string;
}

interface AjaxPromise extends Promise<unknown> {
  abort(): void;
}

let csrfToken: string | null | undefined;

$.ajaxPrefilter((options, _original, xhr) => {
  if (!options.crossDomain && csrfToken) {
    xhr.setRequestHeader("X-CSRF-Token", csrfToken);
  }
});

/** Asks for a new token; a token that proved bad is thrown away before. */
async function updateCsrfToken(): Promise<void> {
  const { csrf } = (await ajax("/session/csrf")) as { csrf: string };
  csrfToken = csrf;
}

export function ajax(settings: AjaxOptions & { url: string }): AjaxPromise;
export function ajax(url: string, settings?: AjaxOptions): AjaxPromise;
export function ajax(
  first: string | (AjaxOptions & { url: string }),
  second: AjaxOptions = {}
): AjaxPromise {
  const settings = typeof first === "string" ? second : first;
  const url = getURL(typeof first === "string" ? first : first.url);
  const type = (settings.type ?? settings.method ?? "GET").toUpperCase();

  csrfToken ??= preloaded().csrfToken;
  const ready = type === "GET" || csrfToken ? undefined : updateCsrfToken();

  let xhr: JQuery.jqXHR | undefined;
  const promise = new Promise((resolve, reject) => {
    const send = () => {
      xhr = perform(url, { ...settings, method: type, type }, resolve, reject);
    };
    if (ready) {
      ready.then(send, reject);
    } else {
      send();
    }
  });
  waitForPromise(promise).catch(() => {});
  return Object.assign(promise, { abort: () => xhr?.abort() });
}

function perform(
  url: string,
  { ignoreUnsent = true, returnXHR, ...settings }: AjaxOptions,
  resolve: (data: unknown) => void,
  reject: (error: AjaxError) => void
): JQuery.jqXHR {
  const headers: Record<string, string> = { "Discourse-Present": "true" };
  if (preloaded().currentUser) {
    headers["Discourse-Logged-In"] = "true";
  }

  return $.ajax(url, {
    ...(settings.type === "GET" ? { dataType: "json" } : {}),
    ...settings,
    headers: { ...headers, ...(settings.headers as object) },
    success: (result, _status, xhr) =>
      run(() => resolve(returnXHR ? { result, xhr } : result)),
    error: (jqXHR, textStatus, errorThrown) => {
      if (ignoreUnsent && jqXHR.readyState === 0) {
        return;
      }
      if (jqXHR.status === 403 && jqXHR.responseText === '["BAD CSRF"]') {
        csrfToken = null;
      }
      if (jqXHR.status === 200) {
        run(() => resolve(jqXHR));
        return;
      }
      run(() => reject({ jqXHR, textStatus, errorThrown }));
    },
  });
}
