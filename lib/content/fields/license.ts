import { z } from 'zod';
import type { License } from '@/lib/show/license';
import { link, text } from './common';
import { expected } from './field-problems';

const EXPECTED = 'a Creative Commons licence such as CC-BY-4.0, or `name` and `url` of another one';

const CREATIVE_COMMONS = /^cc-(by(?:-nc)?(?:-nd|-sa)?)-(\d\.\d)$/;

/** A licence. Feeds need its address, which is filled in for Creative Commons licences. */
export const license = z.union(
  [
    text(EXPECTED).transform((name, ctx) => {
      const url = addressOf(name);
      if (url !== null) return { name, url } satisfies License;
      ctx.addIssue({ code: 'custom', message: EXPECTED });
      return z.NEVER;
    }),
    z.strictObject({ name: text(EXPECTED), url: link }),
  ],
  expected(EXPECTED),
);

function addressOf(name: string): string | null {
  const id = name.toLowerCase();
  if (id === 'cc0-1.0') return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const [, kind, version] = CREATIVE_COMMONS.exec(id) ?? [];
  return kind === undefined ? null : `https://creativecommons.org/licenses/${kind}/${version}/`;
}
