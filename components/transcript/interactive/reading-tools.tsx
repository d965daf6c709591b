'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import type { TranscriptLoaderProps } from '@/components/transcript/transcript-props';
import type { PendingAction } from '@/components/transcript/use-pending-action';
import { FindBar } from './find-bar';
import type { InteractiveText } from '@/lib/browser/follow/attach-follow';
import { QuoteBar } from './quote-bar';
import { useKeys } from './use-keys';
import { usePassage } from './use-passage';

type ExtrasProps = Pick<TranscriptLoaderProps, 'track' | 'source'> & {
  readonly text: InteractiveText;
  readonly root: HTMLElement;
  readonly wish: PendingAction | null;
  /** Receives the times at which the matches of the text search are spoken. */
  readonly onHits: (seconds: readonly number[]) => void;
  readonly playFrom: (seconds: number) => void;
};

/** Tools that are loaded on demand: keyboard navigation, quotations and the text search. */
export function ReadingTools({ text, track, root, source, wish, onHits, playFrom }: ExtrasProps) {
  const [isFinding, setIsFinding] = useState(false);
  const press = useKeys(text, track, () => setIsFinding(true));
  usePassage(text, root);

  const grant = useEffectEvent(() => {
    if (wish?.type === 'key') press(wish.key);
  });
  useEffect(() => grant(), []);

  return (
    <>
      <QuoteBar text={text} root={root} source={source} onPlay={playFrom} />
      {isFinding && (
        <FindBar
          text={text}
          onHits={onHits}
          onPlay={playFrom}
          onClose={() => {
            setIsFinding(false);
            onHits([]);
          }}
        />
      )}
    </>
  );
}
