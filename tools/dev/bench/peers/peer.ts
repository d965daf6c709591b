import { join } from 'node:path';

/** Another program that makes the same show into pages. */
export type Peer = {
  readonly name: string;
  /** Folder of its templates beside this file. */
  readonly templates: string;
  /** The Node it runs on, from npm; `null` for the Node of the bench. */
  readonly node: string | null;
  /** What it has from npm. */
  readonly isPackage: boolean;
  /** The command that builds, in its work folder. */
  readonly command: (node: string) => readonly [string, ...string[]];
  /** Where it keeps things for the next build, below the packages. */
  readonly kept: readonly string[];
};

/** Folder of the export in a work folder. */
export const PEER_OUT = 'dist';

export const PEERS: readonly Peer[] = [
  {
    name: 'Astro',
    templates: 'astro',
    // Astro 7 needs Node 22.12 or later.
    node: '22.23.5',
    isPackage: true,
    command: (node) => [node, 'node_modules/astro/bin/astro.mjs', 'build'],
    kept: [join('node_modules', '.astro'), join('node_modules', '.vite')],
  },
  {
    name: 'Eleventy',
    templates: 'eleventy',
    node: null,
    isPackage: true,
    command: (node) => [node, 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
    kept: [],
  },
  {
    name: 'Hugo',
    templates: 'hugo',
    node: null,
    isPackage: false,
    command: () => ['hugo', '--quiet'],
    kept: [],
  },
];
