import { readdirSync } from 'node:fs';
import type { NextConfig } from 'next';

/** Set by `tools/build.ts` and `tools/dev.ts`, which read the show first. */
const {
  VERBATIM_BASE_PATH = '',
  VERBATIM_LANGUAGE = 'en',
  VERBATIM_SENTENCES = 'en',
  VERBATIM_EXPORT = '.next',
  VERBATIM_BUILD = null,
} = process.env;

/** A page carries the words of one language, the show's. Features that load later have their own. */
const parts = readdirSync('lib/words', { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
);
const wordsOfShow = Object.fromEntries(
  parts.map(({ name }) => [
    `@/lib/words/${name}/current`,
    `./lib/words/${name}/${VERBATIM_LANGUAGE}.ts`,
  ]),
);

const config: NextConfig = {
  output: 'export',
  // In an export this names the folder of the pages, not of Next's own files. While an author
  // writes it is Next's own, or it would write into what was built, and into tsconfig.json.
  distDir: VERBATIM_EXPORT,
  // A name by chance would make each new episode end the sound of an open page at its next link.
  generateBuildId: () => VERBATIM_BUILD,
  basePath: VERBATIM_BASE_PATH,
  trailingSlash: true,
  // What the build writes itself is a route while an author writes.
  pageExtensions: process.env.NODE_ENV === 'development' ? ['tsx', 'ts', 'dev.ts'] : ['tsx', 'ts'],
  agentRules: false,
  images: { unoptimized: true },
  // `npm test` checks the types; an author's build need not wait for it.
  typescript: { ignoreBuildErrors: true },
  experimental: { cpus: 2, agentUpgrade: false, optimizePackageImports: ['lucide'] },
  turbopack: {
    resolveAlias: {
      '@/lib/words/current': `./lib/words/current.${VERBATIM_LANGUAGE}.ts`,
      ...wordsOfShow,
      '@/lib/language/current': `./lib/language/${VERBATIM_SENTENCES}/sentences.ts`,
    },
  },
};

export default config;
