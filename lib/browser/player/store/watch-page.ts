/** What the player does when its page is left, seen again, or loses its network. */
export type PageReactions = {
  /** The page is not looked at, and may be thrown away without a further word. */
  readonly hide: () => void;
  /** The page goes: to the browser's page cache, as far as it knows, or for good. */
  readonly leave: (goesToCache: boolean) => void;
  /** Another tab may have written since. */
  readonly refresh: () => void;
  /** The page came out of the browser's page cache. */
  readonly restoreFromCache: () => void;
  readonly offline: () => void;
  readonly online: () => void;
};

/** @param page Where the browser tells of it: the window. */
export function watchPage(page: EventTarget, reactions: PageReactions): void {
  const { hide, leave, refresh, restoreFromCache, offline, online } = reactions;
  page.addEventListener('pagehide', ({ persisted }: Event & { persisted?: boolean }) => {
    leave(persisted === true);
  });
  page.addEventListener('visibilitychange', () => {
    hide();
    refresh();
  });
  page.addEventListener('storage', refresh);
  page.addEventListener('pageshow', ({ persisted }: Event & { persisted?: boolean }) => {
    if (persisted === true) restoreFromCache();
    refresh();
  });
  page.addEventListener('offline', offline);
  page.addEventListener('online', online);
}
