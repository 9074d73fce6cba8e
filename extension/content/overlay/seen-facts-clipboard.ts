/**
 * Puts a text on the clipboard. A page without TLS has no clipboard of its own; there the old way is tried, with a field
 * that lives for a moment beside the button that was pressed.
 * @returns whether it is there
 */
export async function copyText(text: string, beside: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyOldWay(text, beside);
  }
}

function copyOldWay(text: string, beside: HTMLElement): boolean {
  const { ownerDocument } = beside;
  const field = ownerDocument.createElement('textarea');
  field.value = text;
  field.className = 'said';
  beside.after(field);
  try {
    field.select();
    return ownerDocument.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    beside.focus();
  }
}
