import { startOfCacheNames } from './cache-names';

/** Takes out all that was kept of this show for times without a network. */
export async function forgetOffline({
  serviceWorker,
}: Pick<Navigator, 'serviceWorker'>): Promise<void> {
  try {
    const registration = await serviceWorker.getRegistration();
    if (registration === undefined) return;
    await registration.unregister();
    const start = startOfCacheNames(new URL(registration.scope).pathname.slice(0, -1));
    const names = (await caches.keys()).filter((name) => name.startsWith(start));
    await Promise.all(names.map((name) => caches.delete(name)));
  } catch {
    // Where there are no workers or no caches, there is nothing to take out.
  }
}
