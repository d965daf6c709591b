import { cachePrefix } from './cache-names';

/** Unregisters the service worker and deletes all files of this show cached for offline use. */
export async function disableOffline({
  serviceWorker,
}: Pick<Navigator, 'serviceWorker'>): Promise<void> {
  try {
    const registration = await serviceWorker.getRegistration();
    if (registration === undefined) return;
    await registration.unregister();
    const start = cachePrefix(new URL(registration.scope).pathname.slice(0, -1));
    const names = (await caches.keys()).filter((name) => name.startsWith(start));
    await Promise.all(names.map((name) => caches.delete(name)));
  } catch {
    // A browser without service workers or caches has nothing to delete.
  }
}
