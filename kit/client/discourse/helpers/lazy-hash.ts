// Stands in for frontend/discourse/app/helpers/lazy-hash.js of Discourse. Left
// out: nothing that a plugin meets. The arguments of an outlet, which are
// worked out where they are read.

export default function lazyHash(
  values: Readonly<Record<string, unknown>>
): Readonly<Record<string, unknown>> {
  return values;
}
