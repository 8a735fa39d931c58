// Stands in for frontend/discourse/app/lib/get-url.js of Discourse. Left out:
// forums below another path, and a CDN.

/** Adds the folder that the forum lives in; here there is none. */
export default function getURL(url: string): string {
  return url || "/";
}

export function getAbsoluteURL(path: string): string {
  return `${location.protocol}//${location.host}${path}`;
}

export function getURLWithCDN(url: string): string {
  return getURL(url);
}
