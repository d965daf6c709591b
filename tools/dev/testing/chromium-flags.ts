/** Flags of Chromium in tests and benchmarks. */
export const CHROMIUM_FLAGS = [
  // Chromium has no sandbox for root, and tests in a container run as root.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The proxy of a CI machine cannot reach localhost.
  '--no-proxy-server',
];
