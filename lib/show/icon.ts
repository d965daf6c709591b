/** A small copy of the artwork for home screens. */
export type Icon = {
  /** Name below `/icons/`. */
  readonly file: string;
  /** Of either side. */
  readonly pixels: number;
  /** Systems cut a `maskable` one to their own shape; four fifths in the middle stay. */
  readonly purpose: 'any' | 'maskable';
};

export const ICONS: readonly Icon[] = [
  { file: '192.png', pixels: 192, purpose: 'any' },
  { file: '512.png', pixels: 512, purpose: 'any' },
  { file: 'maskable-512.png', pixels: 512, purpose: 'maskable' },
];

/** Apple's systems look for it at the root of a host, and no page has to name it. */
export const APPLE_ICON: Icon = { file: 'apple-touch-icon.png', pixels: 180, purpose: 'any' };

/** Path of an icon below the site's root. */
export function iconPath({ file }: Icon): string {
  return `/icons/${file}`;
}

/**
 * The icon of a file.
 *
 * @throws {RangeError} When there is none of that name.
 */
export function iconOf(name: string): Icon {
  const found = ICONS.find(({ file }) => file === name);
  if (found === undefined) throw new RangeError(`There is no icon "${name}".`);
  return found;
}
