// Stands in for discourse/lib/ajax-error (app/lib/ajax-error.js).
import { i18n } from "../../discourse-i18n.ts";
import { owner } from "../../owner.ts";
import type Dialog from "../services/dialog.ts";

interface ErrorJson {
  readonly html_message?: boolean;
  readonly error_type?: string;
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

export interface ErrorInfo {
  readonly html: boolean;
  readonly message: string;
  readonly errorKey: string | undefined;
  readonly status: number | undefined;
}

/** Finds the sentence that the server gave for a refused request. */
export function extractErrorInfo(
  error: unknown,
  defaultMessage?: string
): ErrorInfo {
  if (error instanceof Error || typeof error === "string") {
    console.error(error);
  }
  const answer = ((error as { jqXHR?: Answer }).jqXHR ?? error) as Answer;
  const json = answer.responseJSON ?? parse(answer.responseText);
  const status = answer.status;

  const message =
    sentence(json) ??
    (status && status >= 400 ? `${status} ${answer.statusText}` : undefined) ??
    defaultMessage ??
    i18n("generic_error");
  return {
    html: !!json?.html_message,
    message,
    errorKey: json?.error_type,
    status,
  };
}

export function extractError(error: unknown, defaultMessage?: string): string {
  return extractErrorInfo(error, defaultMessage).message;
}

export function popupAjaxError(error: unknown): void {
  const dialog = owner().lookup("service:dialog") as Dialog;
  dialog.alert(extractError(error));
}

export function isRateLimitError(error: unknown): boolean {
  return extractErrorInfo(error).status === 429;
}

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
