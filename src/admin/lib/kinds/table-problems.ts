import type { ProblemJson } from "./kind-table-api";

/**
 * What the server has found wrong with one row of a table that it has refused.
 *
 * @param error - what the request has rejected with
 * @param at - the place of the row, from 0
 */
export function problemsOf(error: unknown, at: number): readonly ProblemJson[] {
  const { jqXHR } = error as {
    jqXHR?: {
      responseJSON?: {
        extras?: { problems?: readonly (ProblemJson & { row: number })[] };
      };
    };
  };
  return (jqXHR?.responseJSON?.extras?.problems ?? []).filter(
    ({ row }) => row === at
  );
}
