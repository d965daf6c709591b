/** What the visitor did before hydration, to be replayed after it. */
export const pendingActions: (() => unknown)[] = [];

let waiting = true;

/** Whether the page is not hydrated yet. */
export function isWaiting(): boolean {
  return waiting;
}

export function endWaiting(): void {
  waiting = false;
}

/** The closest element to a target; `null` after hydration, when React handles events. */
export function closest<T extends Element>({ target }: Event, selector: string): T | null {
  return waiting && target instanceof Element ? target.closest<T>(selector) : null;
}
