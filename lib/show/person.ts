/** A person who speaks in the show or works on it. */
export type Person = {
  /** Letters of any script, digits and hyphens, derived from the name; part of the address. */
  readonly id: string;
  readonly name: string;
  /** As in the Podcasting 2.0 taxonomy, such as `host` or `guest`. */
  readonly role: string;
  readonly url: string | null;
  readonly image: string | null;
};

/** The first letter of a name, in upper case, for a person without a picture. */
export function initialOf(name: string): string {
  const letter = /[\p{L}\p{N}]\p{M}*/u.exec(name)?.[0] ?? '';
  return letter.toLocaleUpperCase();
}
