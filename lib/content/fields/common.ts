import { z } from 'zod';
import { SENTENCE, expected } from './field-problems';

/** Text on one line: the lines of a YAML block are joined by spaces. */
export function text(description: string) {
  return z
    .string(expected(description))
    .transform((value) => value.replaceAll(/\s+/g, ' ').trim())
    .refine((value) => value !== '', expected(description))
    .refine((value) => !hasControl(value), expected(`${description}, without control characters`));
}

/** YAML escapes such as `"\u0000"` can produce characters that XML and HTML forbid. */
function hasControl(value: string): boolean {
  return /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/u.test(value);
}

export const id = (example: string) => {
  const problem = expected(`lower-case letters, digits and hyphens, such as ${example}`);
  return z.string(problem).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, problem);
};

/** A web address. `http:` is allowed too, because links of a show may still use it. */
export const link = z
  .string(expected('an address that begins with https://'))
  .refine(isWebAddress, expected('an address that begins with https://'));

/** A file below `public`, as a path from the site's root, or a web address. */
export const picture = z
  .string(expected('a path below public/, such as "/images/a.jpg"'))
  .transform((value, ctx) => {
    if (isWebAddress(value)) return value;
    if (isPublicPath(value)) return value;
    ctx.addIssue({ code: 'custom', message: 'a path below public/, such as "/images/a.jpg"' });
    return z.NEVER;
  });

export const flag = z.boolean(expected('true or false, without quotes'));

export function count(description: string) {
  return z.int(expected(description)).min(1, expected(description));
}

export const person = z.strictObject(
  {
    name: text('a name'),
    role: text('what they do in the show, such as host or guest').optional(),
    url: link.optional(),
    image: picture.optional(),
  },
  expected('`name` and, if you like, `role`, `url` and `image`, each on a line of its own'),
);

export const people = z.array(person, expected('a list, each item with a `name`'));

/** Adds an issue whose message is a complete sentence. */
export function addIssue(ctx: z.RefinementCtx, path: (string | number)[], message: string): void {
  ctx.addIssue({ code: 'custom', path, message, params: { [SENTENCE]: true } });
}

export function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(value) && URL.canParse(value);
}

/** Whether a path starts at the root and stays below it. */
export function isPublicPath(value: string): boolean {
  return /^\/(?!\/)[^\\?#]*$/.test(value) && !value.split('/').includes('..');
}
