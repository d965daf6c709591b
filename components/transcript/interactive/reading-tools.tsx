'use client';

import { useEffect, useEffectEvent } from 'react';
import { setIsFinding } from '@/components/transcript/find-state';
import type { TranscriptLoaderProps } from '@/components/transcript/transcript-props';
import type { PendingAction } from '@/components/transcript/use-pending-action';
import type { InteractiveText } from '@/lib/browser/follow/attach-follow';
import { QuoteBar } from './quote-bar';
import { useKeys } from './use-keys';
import { usePassage } from './use-passage';

type ReadingToolsProps = Pick<TranscriptLoaderProps, 'track' | 'source'> & {
  readonly text: InteractiveText;
  readonly root: HTMLElement;
  readonly pendingAction: PendingAction | null;
  readonly playFrom: (seconds: number) => void;
};

/** Tools that are loaded on demand: keyboard navigation and quotations. */
export function ReadingTools({
  text,
  track,
  root,
  source,
  pendingAction,
  playFrom,
}: ReadingToolsProps) {
  const press = useKeys(text, track, () => setIsFinding(true));
  usePassage(text, root);

  const replay = useEffectEvent(() => {
    if (pendingAction?.type === 'key') press(pendingAction.key);
  });
  useEffect(() => replay(), []);

  return <QuoteBar text={text} track={track} root={root} source={source} onPlay={playFrom} />;
}
