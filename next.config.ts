import type { NextConfig } from 'next';
import { languageAliases } from './lib/messages/alias';

/** Set by `tools/build.ts` and `tools/dev.ts`, which read the show first. */
const {
  VERBATIM_BASE_PATH = '',
  VERBATIM_LANGUAGE = 'en',
  VERBATIM_SENTENCES = 'en',
  VERBATIM_EXPORT = '.next',
  VERBATIM_BUILD = null,
} = process.env;

/** Turbopack knows files and no folders. */
const aliases = Object.fromEntries(
  Object.entries(languageAliases(VERBATIM_LANGUAGE, VERBATIM_SENTENCES)).map(([from, to]) =>
    to.endsWith('.ts') ? [from, `./${to}`] : [`${from}/*`, `./${to}/*`],
  ),
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
    resolveAlias: aliases,
  },
};

export default config;
