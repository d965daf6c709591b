import { allowOwnScripts } from './trusted-types';
import { releaseAudio, show, toggleBare } from './bare-audio';
import { isOnUnreadyText, keepForText, keepKeyForText, takeEarly } from './keep-for-text';
import { keepKeys } from './keep-keys';
import { closest, endWaiting, isWaiting, pendingActions } from './pending-actions';
import { isUnmovedMouse } from './unmoved-mouse';
import { requested, loadRuntime, onScriptFailure } from './load-runtime';
import { applyTheme, fetchFonts } from './apply-theme';
import { readStored } from './read-stored';
import { rememberServed, served } from './remember-served';
import { removeLoadError, showLoadError } from './load-error';

/**
 * Runs inline in the head of every page; everything else waits for it.
 *
 * It loads Next, React and the page's own scripts on the first sign of interaction: a pointer, a
 * touch, a key, text input, a scroll, a link to a moment, or a player that was used before.
 * Presses, keys and drags before hydration are kept as pending actions and replayed afterwards.
 */

/** The site's path on its host, such as `/my-show`, or an empty string. The build defines it. */
declare const BASE_PATH: string;

const INTERACTIONS = [
  'pointerdown',
  'pointermove',
  'touchstart',
  'keydown',
  // Dictation and autofill press no key.
  'input',
  'wheel',
  'scroll',
] as const;

/** On a good network, the runtime loads after this time without interaction. */
const IDLE_MILLISECONDS = 12_000;

/** Scripts that arrive before the audio would delay it while they run. */
const HEAD_START_MILLISECONDS = 300;

let hadSelection = false;
/** Whether a script failed to load, so that presses are handled without the player. */
let scriptFailed = false;
/** The Play button or link that was pressed last. Both work without scripts. */
let pressed: HTMLElement | null = null;

window.__verbatim = {
  audio: null,
  started: null,
  served,
  takeEarly,
  wake() {
    endWaiting();
    // After the player's own listener, which prevents the default of the keys that it handles.
    if (hasShortcuts) addEventListener('keydown', keepKeyForText);
    releaseAudio();
    removeLoadError();
    // Each in its own task, so that the page has handled one before the next.
    for (const replay of pendingActions.splice(0)) setTimeout(replay);
  },
};

/** Ignores the start of a press on Play: the press itself loads the runtime later. */
function onInteraction(event: Event): void {
  if (isUnmovedMouse(event)) return;
  const isStart = event.type === 'pointerdown' || event.type === 'touchstart';
  if (!isStart || closest(event, '[data-play]') === null || knowsPosition()) loadRuntime();
}

/** Keeps a press until the page is hydrated, and shows at once that the button was pressed. */
function keepPress(event: MouseEvent): void {
  // The browser opens and closes a popover by itself.
  const button = closest<HTMLElement>(event, 'button:not([popovertarget])');
  if (button === null) {
    if (!keepLink(event)) keepClick(event);
    return;
  }
  // React may already listen, and must not receive the press twice.
  event.stopImmediatePropagation();
  // The second click of a double click is no request to pause.
  if (event.detail > 1) return;
  const { status } = button.dataset;
  if (scriptFailed) return pressWithoutPlayer(button);
  const before = status === 'playing' || status === 'loading' ? status : 'paused';
  if (status !== undefined) pressed = button;
  pendingActions.push(() => {
    if (status !== undefined) show(button, before);
    (button.isConnected ? button : currentButton(button)).click();
  });
  if (status === undefined) return loadRuntime();
  show(button, 'loading');
  startAudio(button);
}

/** The same button after React had to render the page again. */
function currentButton(button: HTMLElement): HTMLElement {
  const { ariaLabel, textContent } = button;
  const buttons = [...document.querySelectorAll('button')];
  const current = buttons.find(
    (other) => other.ariaLabel === ariaLabel && other.textContent === textContent,
  );
  return current ?? button;
}

/** Plays without the player's scripts, which did not load. They adopt the audio once they do. */
function pressWithoutPlayer(button: HTMLElement): void {
  if (button.dataset['status'] === undefined) return showLoadError();
  const shouldPlay = toggleBare(button, record);
  pendingActions.length = 0;
  if (!shouldPlay) return;
  pendingActions.push(() => {
    show(button, 'paused');
    button.click();
  });
}

/**
 * Starts the audio before the player's scripts have loaded. A position from a link, from another
 * day or from the slider is left to the scripts; so is a second press, which may pause the audio or
 * play another episode.
 */
function startAudio(button: HTMLElement): void {
  const { audio } = window.__verbatim;
  audio?.pause();
  if (audio !== null || pendingActions.length > 1 || knowsPosition()) {
    touchAudio();
    return loadRuntime();
  }
  const { play = '' } = button.dataset;
  const element = (window.__verbatim.audio = new Audio(play));
  window.__verbatim.started = { src: play, since: performance.now() };
  element.onplaying = () => {
    if (isWaiting()) show(button, 'playing');
    loadRuntime();
  };
  // The player requests the audio again and shows the error.
  element.play().catch(loadRuntime);
  setTimeout(loadRuntime, HEAD_START_MILLISECONDS);
}

onScriptFailure((tries) => {
  if (!isWaiting()) return;
  if (tries > 2) showLoadError();
  if (scriptFailed) return;
  scriptFailed = true;
  const { audio } = window.__verbatim;
  // Audio that plays continues, and the scripts adopt it once they have loaded.
  if (pressed instanceof HTMLAnchorElement || audio?.paused !== false) pressed?.click();
});

function knowsPosition(): boolean {
  return /[#?&][twq]=/.test(location.href) || record !== null;
}

/** Safari allows an element to play later only if it was loaded inside a press. */
function touchAudio(): void {
  const audio = (window.__verbatim.audio ??= new Audio());
  if (audio.src === '') audio.load();
}

/**
 * Keeps a press on a link while audio plays. A link to a moment seeks to it; any other link would
 * load a page and end the audio that the listener has started.
 */
function keepLink(event: MouseEvent): boolean {
  const link = closest<HTMLAnchorElement>(event, 'a[href]');
  const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const isMoment = link?.hash.startsWith('#t=') === true && link.pathname === location.pathname;
  if (isMoment) touchAudio();
  if (link === null || !isPlain || window.__verbatim.audio === null || scriptFailed) return false;
  loadRuntime();
  pressed = link;
  event.preventDefault();
  event.stopImmediatePropagation();
  pendingActions.push(() => link.click());
  return true;
}

/** Keeps a click on a word of the transcript. */
function keepClick(event: MouseEvent): void {
  if (!isOnUnreadyText(event)) return;
  loadRuntime();
  const { detail, clientX: x, clientY: y } = event;
  const isPlain = detail === 1 && !hadSelection && getSelection()?.isCollapsed !== false;
  // The second click selects a word and does not play it. Nor does a click that clears a selection.
  keepForText(isPlain ? { x, y } : null);
}

allowOwnScripts();
const hasShortcuts = readStored('verbatim:shortcuts') !== 'off';
const record = readStored(`verbatim:player${BASE_PATH}`);
applyTheme(record);

for (const interaction of INTERACTIONS) {
  addEventListener(interaction, onInteraction, { capture: true, passive: true, signal: requested });
}
addEventListener('pointerdown', () => (hadSelection = getSelection()?.isCollapsed === false), true);
addEventListener('click', keepPress, true);
keepKeys(hasShortcuts);

// This event precedes `DOMContentLoaded`, which extensions wait for.
document.addEventListener('readystatechange', () => rememberServed(), { once: true });

addEventListener('DOMContentLoaded', () => {
  // After the first paint, with which the fonts would compete.
  requestAnimationFrame(() => setTimeout(() => void fetchFonts()));
  if (knowsPosition()) loadRuntime();
});

addEventListener('load', () => {
  const { connection } = navigator;
  if (connection?.saveData || (connection?.effectiveType ?? '4g') !== '4g') return;
  setTimeout(loadRuntime, IDLE_MILLISECONDS);
});
