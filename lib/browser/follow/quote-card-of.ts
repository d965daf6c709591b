import type { CardLook, QuoteCard } from '@/lib/browser/quote-card';
import { cutAtSentence } from '@/lib/language/cut-at-sentence';
import { sentenceRules } from '@/lib/language/current';
import type { Track } from '@/lib/player/player-state';
import type { InteractiveText } from './attach-follow';
import { publicAddress, quotedText } from './describe-range';
import type { WordRange } from './word-index';

const LONGEST_QUOTE = 280;

/** The content of a picture of some words. */
export function cardOf({ index }: InteractiveText, range: WordRange, track: Track): QuoteCard {
  const { host, pathname } = new URL(publicAddress());
  const site = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]');
  const face = headOf(index, range)?.querySelector('img');
  return {
    quote: cutAtSentence(quotedText(index, range), LONGEST_QUOTE, sentenceRules),
    speaker: index.speakerOf(range.from),
    title: track.title,
    show: site?.content ?? '',
    address: decodeURI(host + pathname).replace(/\/$/, ''),
    face: face?.currentSrc || face?.src || null,
    artwork: track.artwork,
    direction: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr',
  };
}

/** The colours and fonts of the page. A canvas reads no custom properties. */
export function lookOf({ index }: InteractiveText, range: WordRange): CardLook {
  const probe = document.createElement('span');
  const number = headOf(index, range)?.dataset['speaker'];
  if (number !== undefined) probe.dataset['speaker'] = number;
  document.body.append(probe);
  const computed = (colour: string) => {
    probe.style.color = colour;
    return getComputedStyle(probe).color;
  };
  const family = (name: string) => {
    probe.style.fontFamily = name;
    return getComputedStyle(probe).fontFamily;
  };
  const look = {
    ground: computed('var(--tinted, var(--raised))'),
    ink: computed('var(--ink)'),
    quiet: computed('var(--quiet)'),
    accent: computed('var(--speaker-fill, var(--accent))'),
    serif: family('var(--serif)'),
    sans: family('var(--sans)'),
  };
  probe.remove();
  return look;
}

/** The element with the name of the speaker, at the start of a turn; `null` without a name. */
function headOf({ blocks }: InteractiveText['index'], { from }: WordRange): HTMLElement | null {
  return (
    blocks
      .filter(({ firstWord }) => firstWord <= from)
      .map(({ element }) => element.querySelector<HTMLElement>('.speaker'))
      .findLast((one) => one !== null) ?? null
  );
}
