import { disableOffline } from '@/lib/browser/offline/disable-offline';

/** What is said, in the language of the show; a build puts it in. */
declare const LOST: string;
declare const RELOAD: string;

let box: HTMLElement | null = null;

/** Says that parts of the page did not come, with a link that loads the page anew. */
export function tellLost(): void {
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
    // A worker may go on giving what it has kept wrongly; without a network it is all there is.
    void (navigator.onLine ? disableOffline(navigator) : Promise.resolve()).then(() =>
      location.reload(),
    );
  };
  box.append(`${LOST} `, link);
  document.body.append(box);
}

/** Everything came after all. */
export function takeBackLost(): void {
  box?.remove();
}
