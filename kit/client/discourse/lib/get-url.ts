// Stands in for discourse/lib/get-url (app/lib/get-url.js), for a forum at the
// root of its host and without a CDN.

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
