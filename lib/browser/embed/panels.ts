import type { PlayerStore } from '@/lib/player/player-store';
import { messages } from '@/lib/messages/current/core';
import { part } from './parts';

export type Panels = { open(name: string): void };

/**
 * Binds the panels below the player, of which one is open at a time: speed, contents, transcript.
 *
 * @param showTranscript Fetches the transcript and its code. Called when its panel first opens.
 */
export function bindPanels(store: PlayerStore, showTranscript: () => Promise<void>): Panels {
  const panels = [...document.querySelectorAll<HTMLElement>('[data-panel]')];
  const openers = [...document.querySelectorAll<HTMLButtonElement>('[data-opens]')];
  let isTranscriptShown = false;

  /** @param name `null` closes the open panel. */
  function open(name: string | null): void {
    for (const panel of panels) panel.hidden = panel.dataset['panel'] !== name;
    for (const opener of openers) {
      opener.setAttribute('aria-expanded', `${opener.dataset['opens'] === name}`);
    }
    if (name !== 'transcript' || isTranscriptShown) return;
    isTranscriptShown = true;
    showTranscript().catch(() => (isTranscriptShown = false));
  }

  function close(): void {
    const opener = openers.find((button) => button.getAttribute('aria-expanded') === 'true');
    open(null);
    opener?.focus();
  }

  for (const opener of openers) {
    const name = opener.dataset['opens'] ?? null;
    opener.addEventListener('click', () => {
      const isOpen = opener.getAttribute('aria-expanded') === 'true';
      open(isOpen ? null : name);
      if (!isOpen && name === 'speed') focusOn(panels, name);
    });
  }
  addEventListener('keydown', ({ key, target }) => {
    const isChosen =
      key === 'Enter' && target instanceof HTMLInputElement && target.name === 'rate';
    if (key === 'Escape' || isChosen) close();
  });
  // In a low frame, the list covers the player, which the listener then wants to see.
  const list = panels.find(({ dataset }) => dataset['panel'] === 'contents');
  list?.addEventListener('click', ({ target }) => {
    const isLink = target instanceof Element && target.closest('a') !== null;
    if (isLink && matchMedia('(height < 22rem)').matches) close();
  });
  bindRates(store);
  return { open };
}

function focusOn(panels: readonly HTMLElement[], name: string): void {
  const panel = panels.find(({ dataset }) => dataset['panel'] === name);
  panel?.querySelector<HTMLElement>('input:checked, a, button')?.focus();
}

function bindRates(store: PlayerStore): void {
  const button = part('rate');
  const inputs = [...document.querySelectorAll<HTMLInputElement>('[name="rate"]')];
  for (const input of inputs) {
    input.addEventListener('change', () => store.setRate(Number(input.value)));
  }
  function show(): void {
    const { rate } = store.getSettings();
    button.textContent = `${rate}×`;
    button.setAttribute('aria-label', `${messages.player.speed}, ${rate}×`);
    for (const input of inputs) input.checked = Number(input.value) === rate;
  }
  store.subscribe(show);
  show();
}
