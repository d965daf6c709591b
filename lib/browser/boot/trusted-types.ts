/** The part of the Trusted Types API that is used here. TypeScript has no types for it yet. */
type TrustedTypes = {
  createPolicy(
    name: 'default',
    rules: {
      readonly createHTML: (html: string) => string;
      readonly createScriptURL: (address: string) => string | null;
    },
  ): void;
};

/**
 * Lets the page's own code write HTML and load the site's own scripts under a policy that requires
 * Trusted Types. Scripts of other hosts, and text that is run as a script, are still refused,
 * whichever code requests them.
 *
 * Call it before any other script of the page runs.
 *
 * @see https://developer.mozilla.org/en-US/docs/Web/API/Trusted_Types_API
 */
export function allowOwnScripts(): void {
  // Some browsers lack this API.
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createHTML: (html) => html,
    // A sandboxed frame has no origin, but its address has a host.
    createScriptURL: (address) =>
      new URL(address, document.baseURI).host === location.host ? address : null,
  });
}
