import { z } from 'zod';
import { isWebAddress, link, text } from './common';
import { expected } from './field-problems';

const CONTACT = 'an email address, or an address that begins with https://';

/** A contact as `href`: an email address becomes a `mailto:` link. */
const contact = z.string(expected(CONTACT)).transform((value, ctx) => {
  if (isWebAddress(value)) return value;
  const address = value.replace(/^mailto:/i, '');
  if (z.email().safeParse(address).success) return `mailto:${address}`;
  ctx.addIssue({ code: 'custom', message: CONTACT });
  return z.NEVER;
});

const SOCIAL = expected('`name` and `url`, each on a line of its own');

/** Links of the show besides its feed, such as its newsletter. */
export const showLinks = z.strictObject(
  {
    newsletter: link.optional(),
    contact: contact.optional(),
    social: z
      .array(
        z.strictObject({ name: text('a name, such as Mastodon'), url: link }, SOCIAL),
        expected('a list, each item with `name` and `url`'),
      )
      .default([]),
  },
  expected('`newsletter`, `contact` and `social`, each on a line of its own'),
);
