import { useEffect, useState, type RefObject } from 'react';

const MILLISECONDS = 4000;

const INPUTS = ['pointerdown', 'pointermove', 'keydown', 'focusin'] as const;

const CONTROLS = ':is(.sheet-top, .sheet-bottom)';

/** A control that has the keyboard focus, or that shows its options. */
const IN_USE = `${CONTROLS} :focus-visible, ${CONTROLS} .relative > [aria-expanded=true]`;

/**
 * Whether the controls over the transcript are faded out: after four seconds without an
 * input while audio plays. They stay while one of them is in use. The first touch only
 * brings them back, because the listener cannot see what is under the finger.
 *
 * @param sheet The element that contains the controls and the transcript.
 */
export function useFadedControls(sheet: RefObject<HTMLElement | null>, mayFade: boolean): boolean {
  const [isFaded, setIsFaded] = useState(false);

  useEffect(() => {
    if (!mayFade) return;
    let timer: ReturnType<typeof setTimeout>;
    let isFadedNow = false;
    let swallowsClick = false;
    const controller = new AbortController();

    function set(next: boolean): void {
      isFadedNow = next;
      setIsFaded(next);
    }
    function fade(): void {
      const isUsed = sheet.current?.querySelector(IN_USE) != null;
      if (isUsed) timer = setTimeout(fade, MILLISECONDS);
      else set(true);
    }
    function show({ type }: { readonly type: string }): void {
      if (type === 'pointerdown') swallowsClick = isFadedNow;
      set(false);
      clearTimeout(timer);
      timer = setTimeout(fade, MILLISECONDS);
    }
    function onClick(event: Event): void {
      if (swallowsClick) event.stopPropagation();
      if (swallowsClick) event.preventDefault();
      swallowsClick = false;
    }

    const options = { capture: true, signal: controller.signal };
    for (const type of INPUTS) addEventListener(type, show, { ...options, passive: true });
    addEventListener('click', onClick, options);
    timer = setTimeout(fade, MILLISECONDS);
    return () => {
      controller.abort();
      clearTimeout(timer);
      setIsFaded(false);
    };
  }, [sheet, mayFade]);

  return isFaded;
}
