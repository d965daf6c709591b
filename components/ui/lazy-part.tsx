'use client';

import { useEffect, useEffectEvent, useState, type ComponentType } from 'react';
import { messages } from '@/lib/messages/current/core';
import { showNotice } from './notice';

type LazyPartProps<Props> = {
  /** Loads the part's code. Must be the same function on each render. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
  /**
   * For a part that the user requested: called when its code failed to load, after a
   * notice is shown. Without it, loading is retried.
   */
  readonly onLoadError?: () => void;
};

const RETRY_MILLISECONDS = 5000;

/**
 * A part of the page whose code is loaded when the part is first rendered. React's
 * `lazy` would unmount the whole page, and stop playback, when the network fails.
 */
export function LazyPart<Props extends object>({ load, props, onLoadError }: LazyPartProps<Props>) {
  const [Part, setPart] = useState<ComponentType<Props> | null>(null);

  const handleLoadError = useEffectEvent((again: () => void) => {
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
          if (!isGone) timer = handleLoadError(fetchPart);
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
