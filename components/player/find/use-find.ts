import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { InteractiveText } from '@/lib/browser/follow/attach-follow';
import { findIn, type Hit } from '@/lib/browser/follow/find-in';
import { startOfWord } from '@/lib/browser/follow/follow-voice';
import { scrollIntoFrame, scrollToShare } from '@/lib/browser/frame';

/** A match outside of the view is scrolled to this share of it, from the top. */
const HIT_SHARE = 0.4;

/** Searches a text, highlights the matches and keeps the current one in view. */
export function useFind(
  text: InteractiveText,
  panel: HTMLElement | null,
  onHits: (seconds: readonly number[]) => void,
) {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const hits = useMemo(() => findIn(text.index, query), [text, query]);
  const hit = hits[at];

  const show = useEffectEvent((all: readonly Hit[], current: Hit | undefined) => {
    const { marks, index, voice } = text;
    marks.markRanges(
      'found',
      all.map(({ range }) => range),
    );
    marks.markRanges('found-here', current === undefined ? [] : [current.range]);
    const rect = current?.range.getBoundingClientRect();
    // Controls cover the edges of a panel.
    const scroll = panel === null ? scrollIntoFrame : scrollToShare;
    if (rect !== undefined) scroll(rect, panel, HIT_SHARE);
    onHits(all.flatMap(({ word }) => startOfWord(voice, index, word) ?? []));
  });
  useEffect(() => show(hits, hit), [hits, hit]);

  const clear = useEffectEvent(() => show([], undefined));
  useEffect(() => () => clear(), []);

  return {
    query,
    at,
    count: hits.length,
    /** When the current match is spoken, in seconds; `null` if that is unknown. */
    start: hit === undefined ? null : startOfWord(text.voice, text.index, hit.word),
    setQuery(value: string): void {
      setQuery(value);
      setAt(0);
    },
    moveBy(by: -1 | 1): void {
      if (hits.length > 0) setAt((at + by + hits.length) % hits.length);
    },
  };
}
