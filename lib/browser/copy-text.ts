/**
 * Puts text on the clipboard.
 *
 * @returns False when the browser did not let us.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByField(text); // No clipboard on plain http, or it was forbidden.
  }
}

/** The way before there was a clipboard: select it in a field, and have the browser copy that. */
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
