/** Whether a request was refused because what it asks for is not there, or not for the person who asks. */
export default function isNotFound(error: unknown): boolean {
  const { jqXHR } = error as { jqXHR?: { status?: number } };
  return jqXHR?.status === 404;
}
