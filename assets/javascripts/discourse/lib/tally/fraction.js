// Generated from src/discourse/lib/tally/fraction.ts by bin/build; do not edit.

export function readFraction(written) {
  if (Number.isSafeInteger(written) && written >= 0) {
    return { over: written, under: 1 };
  }
  const [, over, under = "1"] =
    /^(\d{1,6})(?:\/(\d{1,6}))?$/.exec(String(written)) ?? [];
  if (over === void 0 || Number(under) === 0) {
    throw new RangeError(
      `a fraction is written like 2 or "3/2", not ${JSON.stringify(written)}`
    );
  }
  return { over: Number(over), under: Number(under) };
}

export function leastWhole({ over, under }, times, strictly) {
  return strictly
    ? Math.floor((over * times) / under) + 1
    : Math.ceil((over * times) / under);
}
