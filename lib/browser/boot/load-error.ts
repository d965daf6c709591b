import { disableOffline } from '@/lib/browser/offline/disable-offline';

/** The message and its link's text, in the language of the show. The build defines them. */
declare const LOST: string;
declare const RELOAD: string;

let box: HTMLElement | null = null;

/** Shows that parts of the page did not load, with a link that reloads it. */
export function showLoadError(): void {
  if (box !== null) return;
  box = document.createElement('p');
  box.role = 'alert';
  box.className =
    'no-print fixed inset-x-4 top-auto bottom-36 mx-auto w-fit rounded-lg bg-ink p-3 text-paper';
  const link = document.createElement('a');
  link.href = '';
  link.className = 'underline';
  link.textContent = RELOAD;
  link.onclick = (event) => {
    event.preventDefault();
    // A service worker may keep serving a faulty copy. Offline, its copy is the only one.
    void (navigator.onLine ? disableOffline(navigator) : Promise.resolve()).then(() =>
      location.reload(),
    );
  };
  box.append(`${LOST} `, link);
  document.body.append(box);
}

/** Removes the message once the scripts have loaded. */
export function removeLoadError(): void {
  box?.remove();
}
