/** A small copy of the artwork for home screens. */
export type Icon = {
  /** Name below `/icons/`. */
  readonly file: string;
  /** Width and height. */
  readonly pixels: number;
  /** Systems crop a `maskable` icon to their own shape; the middle 80 % stays visible. */
  readonly purpose: 'any' | 'maskable';
};

export const ICONS: readonly Icon[] = [
  { file: '192.png', pixels: 192, purpose: 'any' },
  { file: '512.png', pixels: 512, purpose: 'any' },
  { file: 'maskable-512.png', pixels: 512, purpose: 'maskable' },
];

/** Apple's systems request it at the root of a host, so pages need not link it. */
export const APPLE_ICON: Icon = { file: 'apple-touch-icon.png', pixels: 180, purpose: 'any' };

/** Path of an icon below the site's root. */
export function iconPath({ file }: Icon): string {
  return `/icons/${file}`;
}

/**
 * Finds an icon by its file name.
 *
 * @throws {RangeError} When no icon has this name.
 */
export function iconOf(name: string): Icon {
  const found = ICONS.find(({ file }) => file === name);
  if (found === undefined) throw new RangeError(`There is no icon "${name}".`);
  return found;
}
