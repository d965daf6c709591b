/**
 * Copies text to the clipboard.
 *
 * @returns False if the browser refused.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByField(text); // Plain HTTP has no clipboard API, or its use is denied.
  }
}

/** Copies by selecting the text in a field, which works without the clipboard API. */
function copyByField(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
}
