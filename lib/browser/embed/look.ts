import { allowOwnScripts } from '@/lib/browser/boot/trusted-types';
import { readEmbedOptions } from '@/lib/links/embed-options';
import { accentVariables, readableAccent } from '@/lib/show/accent';

/**
 * Runs inline in the head, before the first paint. Applies the colours that the address requests
 * and loads the script that suits the frame. Its text is the same on every page, so that one hash
 * in a content security policy covers it.
 */
const root = document.documentElement;
const { theme, accent } = readEmbedOptions(location.search);

allowOwnScripts();
root.classList.add('js');
if (theme !== 'auto') root.dataset['theme'] = theme;
if (accent !== null) {
  for (const [name, colour] of accentVariables(readableAccent(accent))) {
    root.style.setProperty(name, colour);
  }
}

/** Addresses of the scripts. The build defines them. */
declare const PLAYER: string;
declare const PLAYER_ALONE: string;

const script = document.createElement('script');
// Without an origin, the browser would refuse a module and its imports.
if (self.origin === 'null') script.src = PLAYER_ALONE;
else {
  script.type = 'module';
  script.src = PLAYER;
}
document.head.append(script);
