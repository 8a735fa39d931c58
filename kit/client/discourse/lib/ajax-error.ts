// Stands in for frontend/discourse/app/lib/ajax-error.js of Discourse. Left
// out: dialogs, and limits of rates.
import { i18n } from "../../discourse-i18n.ts";

interface ErrorJson {
  readonly errors?: readonly string[];
  readonly error?: string;
  readonly message?: string;
  readonly failed?: string;
}

interface Answer {
  readonly status?: number;
  readonly statusText?: string;
  readonly responseJSON?: ErrorJson;
  readonly responseText?: string;
}

export function extractError(error: unknown, defaultMessage?: string): string {
  if (error instanceof Error || typeof error === "string") {
    console.error(error);
  }
  const answer = ((error as { jqXHR?: Answer }).jqXHR ?? error) as Answer;
  const { status } = answer;
  return (
    sentence(answer.responseJSON ?? parse(answer.responseText)) ??
    (status && status >= 400 ? `${status} ${answer.statusText}` : undefined) ??
    defaultMessage ??
    i18n("generic_error")
  );
}

/** The sentence that the server gave for a refused request. */
function sentence(json: ErrorJson | undefined): string | undefined {
  const errors = json?.errors ?? [];
  if (errors.length > 1) {
    return i18n("multiple_errors", {
      errors: errors.map((text, index) => `${index + 1}) ${text}`).join(" "),
    });
  }
  if (errors.length === 1) {
    return i18n("generic_error_with_reason", { error: errors[0] });
  }
  return json?.error ?? json?.message ?? json?.failed;
}

function parse(text: string | undefined): ErrorJson | undefined {
  try {
    return text ? (JSON.parse(text) as ErrorJson) : undefined;
  } catch (error) {
    console.error(error);
    return undefined;
  }
}
