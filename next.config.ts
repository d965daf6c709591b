import type { NextConfig } from 'next';

/**
 * Set by the commands `build` and `dev`, which read the show first. This file imports none of ours:
 * Next would look for them in the working folder, which is not always the app's.
 */
const {
  VERBATIM_BASE_PATH = '',
  VERBATIM_ALIASES = '{}',
  VERBATIM_EXPORT = '.next',
  VERBATIM_BUILD = null,
  VERBATIM_ROOT = null,
  VERBATIM_WORKERS = '2',
} = process.env;

/** Turbopack supports aliases of files and patterns, but not of folders. */
const aliases = Object.fromEntries(
  // `run-next.ts` writes it.
  Object.entries(JSON.parse(VERBATIM_ALIASES) as Record<string, string>).map(([from, to]) =>
    to.endsWith('.ts') ? [from, `./${to}`] : [`${from}/*`, `./${to}/*`],
  ),
);

const isDevelopment = process.env.NODE_ENV === 'development';

const NO_PREFETCH_DATA = {
  '**/next/dist/esm/server/app-render/collect-segment-data.js': {
    loaders: ['./lib/output/no-prefetch-data.mjs'],
    as: '*.js',
  },
};

const config: NextConfig = {
  // With it, the development server throws at an address of no page, and answers with a fault of
  // the server instead of the page for missing addresses.
  ...(isDevelopment ? {} : { output: 'export' }),
  // In an export, this is the folder of the pages, not of Next's own files. The development
  // server uses Next's own folder, else it would write into the build and into tsconfig.json.
  distDir: VERBATIM_EXPORT,
  // With a random id, each deployment would stop playback on open pages at the next link.
  generateBuildId: () => VERBATIM_BUILD,
  basePath: VERBATIM_BASE_PATH,
  trailingSlash: true,
  // The development server has routes for the files that the build writes itself.
  pageExtensions: isDevelopment ? ['tsx', 'ts', 'dev.ts'] : ['tsx', 'ts'],
  agentRules: false,
  images: { unoptimized: true },
  // Seconds. It also counts while the build still computes which pages have changed.
  staticPageGenerationTimeout: 600,
  // `npm test` checks the types, so an author's build can skip this.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    cpus: Number(VERBATIM_WORKERS),
    agentUpgrade: false,
    globalNotFound: true,
    optimizePackageImports: ['lucide'],
    // Later builds export pages of the app as it is compiled, and do not compile it again.
    turbopackFileSystemCacheForBuild: false,
  },
  turbopack: {
    resolveAlias: aliases,
    // Exporting a page takes a third less time without it.
    rules: isDevelopment ? {} : NO_PREFETCH_DATA,
    ...(VERBATIM_ROOT === null ? {} : { root: VERBATIM_ROOT }),
  },
};

export default config;
