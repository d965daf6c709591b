import { chance, pickWord } from './generate-words';

/** Of real notes: some 95 words and 4 links each. */
const PARAGRAPHS = 4;
const WORDS = 24;
const DAY = 86_400_000;
const FIRST = Date.UTC(2010, 0, 4, 6);

/** A feed with notes in HTML, as hosts write them. The output depends only on the count. */
export function generateFeed(count: number): string {
  const items = Array.from({ length: count }, (_, at) => itemOf(count - at - 1));
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Generated</title><link>https://old.example/</link><description>A generated show.</description><language>en</language>
${items.join('\n')}
</channel></rss>
`;
}

function itemOf(number: number): string {
  const next = chance(number + 1);
  const words = (many: number) =>
    Array.from({ length: many }, () => pickWord(next, number % 40)).join(' ');
  const title = words(4);
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at) => {
    const link = `<a href="https://link.example/${number}/${at}">${words(2)}</a>`;
    return `<p>${words(WORDS)} <b>${words(2)}</b> ${link}.</p>`;
  });
  return [
    `<item><title>${title}</title><guid isPermaLink="false">generated-${number}</guid>`,
    `<link>https://old.example/${number}/${title.replaceAll(' ', '-')}</link>`,
    `<pubDate>${new Date(FIRST + number * DAY).toUTCString()}</pubDate>`,
    `<enclosure url="https://cdn.example/${number}.mp3" length="${9_000_000 + number}" type="audio/mpeg"/>`,
    `<itunes:duration>${600 + number}</itunes:duration><description>${words(12)}.</description>`,
    `<content:encoded><![CDATA[${paragraphs.join('')}<ul><li>${words(6)}</li><li>${words(6)}</li></ul>]]></content:encoded></item>`,
  ].join('');
}
