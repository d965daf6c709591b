import { hasShortcuts } from './shortcuts/shortcut-setting';

/** The pointer must rest on a button for this time. */
const REST_MILLISECONDS = 400;

/** Space between the button, the tooltip and the edges of the window, in pixels. */
const GAP = 6;

/** Buttons that show an icon, or that have a key. */
const NAMED = ':is(button, a):is([aria-label]:has(svg), [data-key])';

/**
 * Shows the name of an icon button, with its key, while a mouse rests on it or the keyboard has
 * focused it. One element for all buttons, hidden from screen readers, which read the name itself.
 */
export function showTooltips(signal: AbortSignal): void {
  const tooltip = document.createElement('div');
  tooltip.className = 'tooltip no-print';
  tooltip.ariaHidden = 'true';
  let named: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function hide(): void {
    clearTimeout(timer);
    tooltip.remove();
  }

  function show(button: Element): void {
    const isOpen = button.ariaExpanded === 'true';
    if (isOpen || !button.isConnected) return;
    tooltip.replaceChildren(...partsOf(button));
    (button.closest('dialog') ?? document.body).append(tooltip);
    place(tooltip, button.getBoundingClientRect());
  }

  function enter(target: EventTarget | null, wait: number): void {
    const button = target instanceof Element ? target.closest(NAMED) : null;
    if (button === named) return;
    named = button;
    hide();
    if (button !== null) timer = setTimeout(() => show(button), wait);
  }

  function onFocus({ target }: FocusEvent): void {
    if (target instanceof Element && target.matches(':focus-visible')) enter(target, 0);
  }

  const options = { capture: true, passive: true, signal };
  addEventListener(
    'pointerover',
    ({ target, pointerType }) => pointerType !== 'touch' && enter(target, REST_MILLISECONDS),
    options,
  );
  addEventListener('focusin', onFocus, options);
  addEventListener('focusout', () => enter(null, 0), options);
  // The button keeps its state as the named one, so that nothing is shown again after a press.
  for (const type of ['pointerdown', 'click', 'scroll'] as const) {
    addEventListener(type, hide, options);
  }
  addEventListener('keydown', ({ key }) => key === 'Escape' && hide(), options);
  signal.addEventListener('abort', hide);
}

function partsOf(button: Element): Node[] {
  const name = document.createElement('bdi');
  name.textContent = button.ariaLabel ?? button.textContent;
  const key = button.getAttribute('data-key');
  // Ctrl K works even if the keys without Ctrl are switched off.
  if (key === null || !(hasShortcuts() || key.includes(' '))) return [name];
  const cap = document.createElement('kbd');
  cap.textContent = key;
  return [name, cap];
}

/** Above the button, or below it at the top of the window. */
function place(tooltip: HTMLElement, button: DOMRect): void {
  const { offsetWidth, offsetHeight, style } = tooltip;
  const middle = (button.left + button.right - offsetWidth) / 2;
  const last = document.documentElement.clientWidth - offsetWidth - GAP;
  const above = button.top - offsetHeight - GAP;
  style.left = `${Math.max(GAP, Math.min(middle, last))}px`;
  style.top = `${above >= GAP ? above : button.bottom + GAP}px`;
}
