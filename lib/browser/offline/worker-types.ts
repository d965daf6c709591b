/**
 * The parts of a service worker that `worker.ts` uses. TypeScript's own types for workers conflict
 * with those for pages.
 */
export type WorkerScope = {
  readonly registration: {
    readonly navigationPreload?: { readonly enable: () => Promise<void> };
  };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: WorkerRequestEvent) => void): void;
};

export type ExtendableEvent = {
  /** The browser keeps the worker alive until the promise settles. */
  readonly waitUntil: (work: Promise<unknown>) => void;
};

export type FetchEvent = ExtendableEvent & {
  readonly request: Request;
  /** The browser's own request while the worker started; `undefined` where it made none. */
  readonly preloadResponse?: Promise<Response | undefined>;
  readonly respondWith: (response: Promise<Response>) => void;
};

/** A message from a page to the worker. */
export type WorkerRequest = {
  /** Addresses of files to cache, if the rules allow it. */
  readonly keep: readonly string[];
};

export type WorkerRequestEvent = ExtendableEvent & {
  readonly data: WorkerRequest;
  readonly ports: readonly MessagePort[];
};
