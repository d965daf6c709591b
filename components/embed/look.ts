import { allowOwnScripts } from '@/lib/browser/trusted-types';
import { readEmbedOptions } from '@/lib/embed/embed-options';
import { readableAccent } from '@/lib/show/accent';

/**
 * Runs inline in the head, before the first paint: the colours that the address
 * asks for. The same text on every page, so that one hash in a content security
 * policy covers it.
 */
const root = document.documentElement;
const { theme, accent } = readEmbedOptions(location.search);

allowOwnScripts();
root.classList.add('js');
if (theme !== 'auto') root.dataset['theme'] = theme;
if (accent !== null) {
  const { light, dark } = readableAccent(accent);
  root.style.setProperty('--accent-light', light);
  root.style.setProperty('--accent-dark', dark);
}
