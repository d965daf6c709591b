'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import type { TranscriptLoaderProps } from '@/components/transcript/transcript-props';
import type { PendingAction } from '@/components/transcript/use-pending-action';
import { FindBar } from './find-bar';
import type { InteractiveText } from '@/lib/browser/follow/attach-follow';
import { QuoteBar } from './quote-bar';
import { useKeys } from './use-keys';
import { usePassage } from './use-passage';

type ReadingToolsProps = Pick<TranscriptLoaderProps, 'track' | 'source'> & {
  readonly text: InteractiveText;
  readonly root: HTMLElement;
  readonly pendingAction: PendingAction | null;
  /** Receives the times at which the matches of the text search are spoken. */
  readonly onHits: (seconds: readonly number[]) => void;
  readonly playFrom: (seconds: number) => void;
};

/** Tools that are loaded on demand: keyboard navigation, quotations and the text search. */
export function ReadingTools({
  text,
  track,
  root,
  source,
  pendingAction,
  onHits,
  playFrom,
}: ReadingToolsProps) {
  const [isFinding, setIsFinding] = useState(false);
  const press = useKeys(text, track, () => setIsFinding(true));
  usePassage(text, root);

  const replay = useEffectEvent(() => {
    if (pendingAction?.type === 'key') press(pendingAction.key);
  });
  useEffect(() => replay(), []);

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
