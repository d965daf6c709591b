/**
 * Runs inline in the head of every page; everything else waits for it.
 *
 * It loads Next, React and the page's own scripts on the first sign that
 * somebody wants more than to read: a pointer, a touch, a key, a scroll, a link
 * to a moment, or a player that was used before. What is pressed meanwhile is
 * kept and handed over, so that no press is lost.
 */
type Runtime = {
  readonly scripts: readonly string[];
  /** What Next's inline scripts would have put on which global list. */
  readonly pushes: readonly (readonly [list: string, value: unknown])[];
};

const SIGNS = ['pointerdown', 'pointermove', 'touchstart', 'keydown', 'wheel', 'scroll'] as const;

/** After this rest a reader on a good network gets the runtime before a press. */
const REST_MILLISECONDS = 12_000;

const root = document.documentElement;
const pressed: HTMLElement[] = [];
let ready = false;
let asked = false;

window.__verbatim = {
  audio: null,
  takePressed() {
    ready = true;
    return pressed.splice(0);
  },
};

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // Storage is blocked; the page is then as for a first visit.
  }
}

function loadRuntime(): void {
  const data = document.getElementById('verbatim-runtime');
  if (asked || data === null) return;
  asked = true;
  for (const sign of SIGNS) removeEventListener(sign, loadRuntime, true);
  // The build step wrote this block, in this shape.
  const { scripts, pushes } = JSON.parse(data.textContent) as Runtime;
  // Next makes these lists on first use; the name is data, so no type knows it.
  const lists = window as unknown as Record<string, unknown[]>;
  for (const [list, value] of pushes) (lists[list] ??= []).push(value);
  for (const src of scripts) {
    const script = document.createElement('script');
    script.src = src;
    document.head.append(script);
  }
}

/** Keeps a press until the page can answer it, and shows that it was felt. */
function keep(event: Event): void {
  if (ready || !(event.target instanceof Element)) return;
  const button = event.target.closest('button');
  if (button === null) return;
  loadRuntime();
  pressed.push(button);
  if (!button.hasAttribute('data-play')) return;
  button.dataset['status'] = 'loading';
  // Safari lets an element play later only when it was touched in a press.
  window.__verbatim.audio ??= new Audio();
  window.__verbatim.audio.load();
}

const theme = read('verbatim:theme');
if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
root.classList.add('js');

for (const sign of SIGNS) addEventListener(sign, loadRuntime, { capture: true, passive: true });
addEventListener('click', keep, true);

addEventListener('DOMContentLoaded', () => {
  const wantsMoment = /[#?&]t=/.test(location.href);
  if (wantsMoment || read('verbatim:player') !== null) loadRuntime();
});

addEventListener('load', () => {
  const { connection } = navigator;
  if (connection?.saveData || (connection?.effectiveType ?? '4g') !== '4g') return;
  setTimeout(loadRuntime, REST_MILLISECONDS);
});
