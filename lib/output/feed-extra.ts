/** The end of an item or of the channel, unless it is text inside CDATA. */
const ENDS = /<!\[CDATA\[[\s\S]*?\]\]>|( *)<\/(item|channel)>/g;

/**
 * Adds the elements that an author wrote to a finished feed, as the last of the channel and
 * of each item. feedsmith writes only elements that it knows.
 *
 * @param channel Elements of the channel.
 * @param items Elements of each item, in the order of the items.
 */
export function withExtra(
  xml: string,
  channel: readonly string[],
  items: readonly (readonly string[])[],
): string {
  if (channel.length === 0 && items.every((extra) => extra.length === 0)) return xml;
  let item = -1;
  return xml.replaceAll(ENDS, (end: string, indent?: string, name?: string) => {
    if (name === undefined) return end;
    if (name === 'item') item += 1;
    const extra = name === 'item' ? (items[item] ?? []) : channel;
    return extra.map((element) => `${indent ?? ''}  ${element}\n`).join('') + end;
  });
}
