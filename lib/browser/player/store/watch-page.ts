/** The reactions of the player when its page is left or shown again, or loses its network. */
export type PageReactions = {
  /** The page is hidden, and may be discarded without another event. */
  readonly hide: () => void;
  /** The page is left: for the browser's page cache, if the event says so, or for good. */
  readonly leave: (goesToCache: boolean) => void;
  /** Another tab may have written meanwhile. */
  readonly refresh: () => void;
  /** The page was restored from the browser's page cache. */
  readonly restoreFromCache: () => void;
  readonly offline: () => void;
  readonly online: () => void;
};

/** @param page The target of these events: the window. */
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
