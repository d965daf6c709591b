/** What Chromium starts with, in tests and measurements. */
export const CHROMIUM_FLAGS = [
  // Chromium has no sandbox for root, which is who runs tests in a container.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A CI machine's proxy has no way to our localhost.
  '--no-proxy-server',
];
