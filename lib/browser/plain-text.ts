/** The text of one block of a transcript, without its time stamps. */
export function plainTextOf(block: Element): string {
  const copy = document.createElement('div');
  copy.append(block.cloneNode(true));
  for (const stamp of copy.querySelectorAll('.stamp')) stamp.remove();
  return copy.textContent.replaceAll(/\s+/g, ' ').trim();
}

/** The text of a transcript, with an empty line between two blocks. */
export function plainTranscript(root: Element): string {
  const blocks = [...root.querySelectorAll('section > *')].map(plainTextOf);
  return blocks.filter((text) => text !== '').join('\n\n');
}
