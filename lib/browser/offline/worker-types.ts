/** As much of a service worker as ours uses; TypeScript has no types for it beside those of pages. */
export type WorkerScope = {
  readonly registration: {
    readonly navigationPreload?: { readonly enable: () => Promise<void> };
  };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: WorkerRequestEvent) => void): void;
};

export type LastingEvent = {
  /** The browser lets the worker live until then. */
  readonly waitUntil: (work: Promise<unknown>) => void;
};

export type FetchEvent = LastingEvent & {
  readonly request: Request;
  /** What the browser asked for while the worker awoke; `undefined` where it did not. */
  readonly preloadResponse?: Promise<Response | undefined>;
  readonly respondWith: (response: Promise<Response>) => void;
};

/** What a page asks of the worker. */
export type WorkerRequest = {
  /** Addresses to be kept, as far as the rules let. */
  readonly keep: readonly string[];
};

export type WorkerRequestEvent = LastingEvent & {
  readonly data: WorkerRequest;
  readonly ports: readonly MessagePort[];
};
