// Stands in for discourse/ui-kit/helpers/d-unique-id.

/** An id that starts with a letter and no other element has. */
export default function dUniqueId(): string {
  const id = crypto.randomUUID();
  return /^[a-f]/.test(id) ? id : `a${id.slice(1)}`;
}
