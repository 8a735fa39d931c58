// Stands in for discourse/lib/utilities (app/lib/utilities.js).

/**
 * Copies a text that has yet to be made.
 *
 * @param makeBlob - gives a promise of a Blob of plain text
 */
export function clipboardCopyAsync(
  makeBlob: () => Promise<Blob>
): Promise<void> {
  return navigator.clipboard.write([
    new ClipboardItem({ "text/plain": makeBlob() }),
  ]);
}
