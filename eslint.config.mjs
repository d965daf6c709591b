import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const REACT = ['react', 'react/*', 'react-dom', 'react-dom/*'];
const NEXT = ['next', 'next/*'];
const NODE = ['node:*'];
const HOWLER = ['howler'];

/** Rooms of lib that hold the models. They know each other and nothing else. */
const MODELS = ['show', 'episode', 'transcript', 'time'];

/**
 * Which room may enter which: one line per closed door, with the way round.
 * `tests/unit/import-law.test.ts` holds the same law without ESLint.
 */
const CLOSED_DOORS = [
  {
    target: './lib',
    from: ['./app', './components'],
    message: 'lib does not know the pages. Move what both need into a room of lib.',
  },
  {
    target: ['./app', './components', './lib'],
    from: ['./tools', './tests'],
    message: 'Nothing imports tools or tests. Move what both need into a room of lib.',
  },
  {
    target: './components',
    from: ['./lib/content', './app'],
    message: 'A component gets its data as props. A page in app/ asks lib/content and hands it on.',
  },
  {
    target: './lib/!(content)/**',
    from: './lib/content',
    message: 'Only app and tools read content. Take an Episode or a Show as a parameter instead.',
  },
  ...MODELS.map((room) => ({
    target: `./lib/${room}`,
    from: './lib',
    except: MODELS.map((other) => `./${other}`),
    message: `The models import only each other (${MODELS.join(', ')}). Do this in the room that asks.`,
  })),
  {
    target: './lib/player',
    from: './lib',
    except: ['./player', './time'],
    message:
      'The player knows Track, not Episode. Make the Track where both are known, in components.',
  },
  {
    target: './tools',
    from: ['./app', './components', './tests'],
    message: 'Tools stand on lib alone. Move what you need into a room of lib.',
  },
];

const NO_DANGER = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  message:
    'Raw HTML comes from lib, where it was made safe, and is shown in components/transcript, components/episode and site/json-ld only. Pass text as children instead.',
};
const NO_DEFAULT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Name what you export: `export function …`. Only Next and config files need a default.',
};

/** Closes packages to a room, and says what to write instead. */
function closed(...groups) {
  const patterns = [
    { group: ['../*'], message: 'Write `@/folder/file` across folders; `./file` within one.' },
    ...groups.map(([names, message]) =>
      names instanceof RegExp ? { regex: names.source, message } : { group: names, message },
    ),
  ];
  return { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] };
}

const noHowler = [
  HOWLER,
  'Only lib/browser/player/howler-engine knows Howler. Use AudioEngine or PlayerStore.',
];

const ofBrowser = ['window', 'document', 'navigator', 'localStorage', 'sessionStorage'].map(
  (name) => ({
    name,
    message: 'Only components and lib/player see the browser. Take a parameter.',
  }),
);
const ofNode = ['process', 'Buffer', 'require'].map((name) => ({
  name,
  message: 'This code runs in browsers too. Only lib/content knows Node: take a parameter.',
}));

export default defineConfig(
  globalIgnores(['node_modules', '.next', '.verbatim', 'out', 'public', 'next-env.d.ts']),
  {
    extends: [tseslint.configs.recommendedTypeChecked, reactHooks.configs.flat.recommended],
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true } },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({
          extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
          tsconfig: { configFile: 'tsconfig.json' },
        }),
      ],
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    files: ['**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['warn', { max: 250, skipBlankLines: true }],
      'no-restricted-syntax': ['error', NO_DANGER, NO_DEFAULT],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Stores are closures; their functions may be handed on without them.
      '@typescript-eslint/unbound-method': 'off',
      'import-x/no-cycle': 'error',
      'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
      'import-x/no-restricted-paths': ['error', { zones: CLOSED_DOORS }],
      ...closed(noHowler),
    },
  },
  {
    files: ['components/**'],
    rules: closed(
      noHowler,
      [NODE, 'Components run in browsers. Read files in lib/content.'],
      [
        NEXT,
        'A component knows nothing of Next. Write a plain `a`, and take the rest as props from app/.',
      ],
    ),
  },
  {
    files: ['components/{transcript,episode}/**', 'components/site/json-ld.tsx'],
    rules: { 'no-restricted-syntax': ['error', NO_DEFAULT] },
  },
  {
    files: ['lib/**'],
    rules: {
      ...closed(
        noHowler,
        [REACT, 'lib does not know React. Return data; a component draws it.'],
        [NEXT, 'lib does not know Next. Return data; a page in app/ serves it.'],
        [NODE, 'Only lib/content reads files. Take text or a model as a parameter instead.'],
      ),
      'no-restricted-globals': ['error', ...ofBrowser, ...ofNode],
    },
  },
  {
    files: ['lib/player/**', 'lib/browser/**'],
    rules: { 'no-restricted-globals': ['error', ...ofNode] },
  },
  {
    files: ['lib/content/**'],
    rules: {
      ...closed(
        noHowler,
        [REACT, 'lib does not know React. Return data; a component draws it.'],
        [NEXT, 'lib does not know Next. Return data; a page in app/ serves it.'],
      ),
      'no-restricted-globals': ['error', ...ofBrowser],
    },
  },
  {
    files: ['lib/browser/player/howler-engine*', 'lib/browser/player/howler-engine/**'],
    rules: closed([NODE, 'The engine runs in browsers.']),
  },
  {
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    // Next and the tools themselves ask for a default export here.
    files: ['app/**', '*.config.ts'],
    rules: { 'no-restricted-syntax': ['error', NO_DANGER] },
  },
);
