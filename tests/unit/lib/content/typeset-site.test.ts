import { describe, expect, it } from 'vitest';
import { loadSite } from '@/lib/content/load-site';
import { typesetEpisode, typesetSite } from '@/lib/content/typeset-site';
import { sentencesIn } from '@/lib/language/sentences';
import { sentenceRulesFor } from '@/lib/language/sentence-rules-for';
import { feedXml } from '@/lib/output/feed';
import { foldQuotes } from '@/lib/transcript/fold-quotes';
import { checksum, wordsIn } from '@/lib/transcript/words';

const written = await loadSite();
const printed = typesetSite(written);

/** The text of a block, as a page shows it. */
function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#x26;', '&')
    .replaceAll('&amp;', '&');
}

function words(text: string): string[] {
  return wordsIn(text).map(({ start, end }) => text.slice(start, end));
}

describe('the typography of a site', () => {
  it('prints the marks of the language in titles and texts', () => {
    const titles = printed.episodes.map(({ title }) => title).join();
    expect(titles).not.toMatch(/["']/);
    const [episode] = printed.episodes;
    if (episode === undefined) throw new Error('The sample show has no episodes.');
    const shown = typesetEpisode(printed.show, episode);
    const html = shown.transcript.sections.flatMap(({ blocks }) => blocks.map((one) => one.html));
    expect(html.join('')).toMatch(/\w’\w/);
  });

  it('keeps each word, each sentence and each letter that is no mark', () => {
    const rules = sentenceRulesFor(written.show.language);
    for (const episode of printed.episodes) {
      const shown = typesetEpisode(printed.show, episode).transcript.sections.flatMap(
        ({ blocks }) => blocks,
      );
      const own = episode.transcript.sections.flatMap(({ blocks }) => blocks);
      for (const [at, { html }] of own.entries()) {
        const [before, after] = [textOf(html), textOf(shown[at]?.html ?? '')];
        expect(foldQuotes(after)).toBe(foldQuotes(before));
        expect(words(after).map(foldQuotes)).toEqual(words(before).map(foldQuotes));
        expect(checksum(words(after))).toBe(checksum(words(before)));
        expect(sentencesIn(after, rules)).toEqual(sentencesIn(before, rules));
        expect(shown[at]?.text).toBe(own[at]?.text);
      }
    }
  });

  it('leaves feeds as the author wrote them', () => {
    const feed = feedXml(written.show, written.episodes);
    expect(feed).toMatch(/\w(?:'|&apos;|&#39;)\w/);
    expect(feed).not.toContain('’');
  });

  it('can be switched off', () => {
    const plain = { ...written, show: { ...written.show, smartPunctuation: false } };
    expect(typesetSite(plain).episodes.map(({ title }) => title)).toEqual(
      written.episodes.map(({ title }) => title),
    );
    const [episode] = plain.episodes;
    if (episode !== undefined) expect(typesetEpisode(plain.show, episode)).toBe(episode);
  });
});
