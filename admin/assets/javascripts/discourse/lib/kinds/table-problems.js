// Generated from src/admin/lib/kinds/table-problems.ts by bin/build; do not edit.

export function problemsOf(error, at) {
  const { jqXHR } = error;
  return (jqXHR?.responseJSON?.extras?.problems ?? []).filter(
    ({ row }) => row === at
  );
}
