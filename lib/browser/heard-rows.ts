export type HeardRows = {
  /**
   * @param seconds Everything before this position counts as heard.
   * @param isChosen Whether the player holds the episode, so that a dot shows the position.
   */
  show(seconds: number, isChosen: boolean): void;
  remove(): void;
};

/**
 * Shows on the rows of an outline how much of each section is heard, and in which one the
 * audio is. Rows without a time stay as they are.
 *
 * @param label Name of the dot, for screen readers.
 */
export function showHeardRows(outline: HTMLElement, label: string): HeardRows {
  const rows = [...outline.querySelectorAll<HTMLElement>('[data-start]')].map((element) => ({
    element,
    start: Number(element.dataset['start']),
    end: Number(element.dataset['end']),
    heard: '',
  }));
  const dot = document.createElement('span');
  dot.className = 'outline-dot';
  dot.role = 'img';
  dot.ariaLabel = label;

  return {
    show(seconds, isChosen) {
      for (const row of rows) {
        const share = (seconds - row.start) / (row.end - row.start);
        const heard = Math.min(1, Math.max(0, share)).toFixed(3);
        if (heard !== row.heard) row.element.style.setProperty('--heard', heard);
        row.heard = heard;
      }
      const current = rows.findLast(({ start }) => start <= seconds);
      const band = isChosen ? current?.element.querySelector('.outline-band') : null;
      if (!band) dot.remove();
      else if (dot.parentElement !== band) band.append(dot);
    },
    remove: () => dot.remove(),
  };
}
