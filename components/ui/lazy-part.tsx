'use client';

import { useEffect, useEffectEvent, useState, type ComponentType } from 'react';
import { messages } from '@/lib/messages/current/core';
import { showNotice } from './notice';

type LazyPartProps<Props> = {
  /** Fetches the part's code. Must be the same function each time. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
  /**
   * For a part that somebody asked for: called once its code did not arrive,
   * which is said. Without it, nobody waits, and it is asked for again.
   */
  readonly onLoadError?: () => void;
};

const RETRY_MILLISECONDS = 5000;

/**
 * A part of the page whose code comes when it is first shown. React's `lazy`
 * would take the whole page down, and the sound with it, where there is no network.
 */
export function LazyPart<Props extends object>({ load, props, onLoadError }: LazyPartProps<Props>) {
  const [Part, setPart] = useState<ComponentType<Props> | null>(null);

  const lose = useEffectEvent((again: () => void) => {
    if (onLoadError === undefined) return setTimeout(again, RETRY_MILLISECONDS);
    showNotice(messages.site.notLoaded);
    onLoadError();
    return undefined;
  });

  useEffect(() => {
    let isGone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    function fetchPart(): void {
      load().then(
        (part) => isGone || setPart(() => part),
        () => {
          if (!isGone) timer = lose(fetchPart);
        },
      );
    }
    fetchPart();
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [load]);

  return Part && <Part {...props} />;
}
