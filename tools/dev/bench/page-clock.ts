/**
 * Runs in the page before its scripts: a clock that starts at a press and stops when the
 * audio position changes. It finds the audio element by its `play()` call, and reads
 * the element instead of the player's state.
 */
export type PageClock = {
  readonly time: Promise<number> | null;
  /**
   * Starts at the next event with this name, at its time stamp. A seek ends with the first
   * change after `seeked`, a start with the first position above 0.
   */
  arm(sign: string, isSeek: boolean): void;
};

declare global {
  interface Window {
    pageClock: PageClock;
  }
}

const elements: HTMLMediaElement[] = [];
const { play } = HTMLMediaElement.prototype;
HTMLMediaElement.prototype.play = function () {
  elements.push(this);
  return play.call(this);
};

let time: Promise<number> | null = null;
let armed: { sign: string; start: (event: Event) => void } | null = null;

// Added before all other listeners, since the boot script stops events that it stores.
for (const sign of ['pointerdown', 'pointerup', 'click']) {
  addEventListener(sign, start, true);
}

function start(event: Event): void {
  if (armed?.sign !== event.type) return;
  armed.start(event);
  armed = null;
}

function untilMoved(since: number, isSeek: boolean, resolve: (time: number) => void): void {
  let from = isSeek ? Infinity : 0;
  const element = elements.at(-1);
  if (isSeek) element?.addEventListener('seeked', () => (from = element.currentTime));
  const timer = setInterval(() => {
    if ((elements.at(-1)?.currentTime ?? 0) <= from) return;
    clearInterval(timer);
    resolve(performance.now() - since);
  }, 1);
}

window.pageClock = {
  get time() {
    return time;
  },
  arm(sign, isSeek) {
    time = new Promise((resolve) => {
      armed = { sign, start: ({ timeStamp }) => untilMoved(timeStamp, isSeek, resolve) };
    });
  },
};
