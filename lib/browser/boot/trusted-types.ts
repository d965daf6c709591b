/** The part of the Trusted Types API that we use; TypeScript's own types do not have it yet. */
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
 * Lets the page's own code use the parser and load the site's own scripts, under a
 * policy that demands Trusted Types. Scripts of other hosts, and text run as a
 * script, stay refused, whichever code asks for them.
 *
 * Call it before any other script of the page runs.
 *
 * @see https://developer.mozilla.org/en-US/docs/Web/API/Trusted_Types_API
 */
export function allowOwnScripts(): void {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes }; // not in every browser
  trustedTypes?.createPolicy('default', {
    createHTML: (html) => html,
    // A sandboxed frame has no origin, but its address has a host.
    createScriptURL: (address) =>
      new URL(address, document.baseURI).host === location.host ? address : null,
  });
}
