import { z } from 'zod';
import { SENTENCE, wrong } from './field-problems';

/** Text on one line: what a YAML block folds is joined by blanks. */
export function text(expected: string) {
  return z
    .string(wrong(expected))
    .transform((value) => value.replaceAll(/\s+/g, ' ').trim())
    .refine((value) => value !== '', wrong(expected))
    .refine((value) => !hasControl(value), wrong(`${expected}, without control characters`));
}

/** YAML escapes such as `"\u0000"` can bring in what no document may hold. */
function hasControl(value: string): boolean {
  return /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/u.test(value);
}

export const id = (example: string) => {
  const expected = wrong(`lower-case letters, digits and hyphens, such as ${example}`);
  return z.string(expected).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, expected);
};

/** `https:`, or a `http:` that a show's links may still have. */
export const link = z
  .string(wrong('an address that begins with https://'))
  .refine(isWebAddress, wrong('an address that begins with https://'));

/** A file below `public`, as an address from the site's root, or a web address. */
export const picture = z
  .string(wrong('a path below public/, such as "/images/a.jpg"'))
  .transform((value, ctx) => {
    if (isWebAddress(value)) return value;
    if (isPublicPath(value)) return value;
    ctx.addIssue({ code: 'custom', message: 'a path below public/, such as "/images/a.jpg"' });
    return z.NEVER;
  });

export const flag = z.boolean(wrong('true or false, without quotes'));

export function count(expected: string) {
  return z.int(wrong(expected)).min(1, wrong(expected));
}

export const person = z.strictObject(
  {
    name: text('a name'),
    role: text('what they do in the show, such as host or guest').optional(),
    url: link.optional(),
    image: picture.optional(),
  },
  wrong('`name` and, if you like, `role`, `url` and `image`, each on a line of its own'),
);

export const people = z.array(person, wrong('a list, each item with a `name`'));

/** For a fault that is a sentence of its own. */
export function addIssue(ctx: z.RefinementCtx, path: (string | number)[], message: string): void {
  ctx.addIssue({ code: 'custom', path, message, params: { [SENTENCE]: true } });
}

export function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(value) && URL.canParse(value);
}

/** From the root, and staying below it. */
export function isPublicPath(value: string): boolean {
  return /^\/(?!\/)[^\\?#]*$/.test(value) && !value.split('/').includes('..');
}
