import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Works around two faults of WebKitGTK that Safari does not have in this form: after a
 * seek it does not fire `playing` again, and a position set before the metadata freezes
 * playback. The player must work with and without the shim.
 */
const SHIM = `<script>{
  const prototype = HTMLMediaElement.prototype;
  const time = Object.getOwnPropertyDescriptor(prototype, 'currentTime');
  Object.defineProperty(prototype, 'currentTime', {
    ...time,
    set(seconds) {
      const set = () => time.set.call(this, seconds);
      if (this.readyState > 0) set();
      else this.addEventListener('loadedmetadata', set, { once: true, capture: true });
    },
  });
  const play = prototype.play;
  prototype.play = function () {
    if (!this.isWatched) {
      this.isWatched = true;
      let waitsAt = null;
      const wait = () => (waitsAt = this.currentTime);
      this.addEventListener('waiting', wait);
      this.addEventListener('seeked', () => waitsAt !== null && wait());
      this.addEventListener('playing', () => (waitsAt = null));
      this.addEventListener('timeupdate', () => {
        if (waitsAt === null || this.paused || this.seeking) return;
        if (Math.abs(this.currentTime - waitsAt - 0.5) > 0.4) return;
        waitsAt = null;
        this.dispatchEvent(new Event('playing'));
      });
    }
    return play.call(this);
  };
}</script>`;

/**
 * Copies an export, and inserts the shim into some of its pages.
 *
 * @param pages Paths of pages, such as `/episodes/one/`.
 */
export async function copyWithShims(
  from: string,
  to: string,
  pages: readonly string[],
): Promise<void> {
  await cp(from, to, { recursive: true, force: true });
  for (const page of pages) {
    const file = join(to, page, 'index.html');
    await writeFile(file, withShim(await readFile(file, 'utf8')));
  }
}

/** Removes the policy of the page, which would block the shim. */
function withShim(html: string): string {
  const open = html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '');
  return open.replace(/<head[^>]*>/, (head) => head + SHIM);
}
