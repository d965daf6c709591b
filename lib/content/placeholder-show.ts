import type { Show } from '@/lib/show/show';
import { readShow } from './read-show';

const SHOW = `title: show.yaml has problems
description: The problems are in the terminal.
language: en
url: https://example.org
author: The author
artwork: /artwork.png
`;

/** A show that `npm run dev` uses while `show.yaml` has problems. */
export function placeholderShow(siteUrl: string | undefined): Show | null {
  return readShow('show.yaml', SHOW, siteUrl).show;
}
