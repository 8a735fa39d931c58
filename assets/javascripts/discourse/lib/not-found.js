// Generated from src/discourse/lib/not-found.ts by bin/build; do not edit.

export default function isNotFound(error) {
  const { jqXHR } = error;
  return jqXHR?.status === 404;
}
