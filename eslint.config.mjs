import { relative } from 'node:path';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { breachOf } from './tools/dev/import-law.mjs';

/** Imports that the law of the rooms does not allow. */
const importLaw = {
  create(context) {
    const file = relative(import.meta.dirname, context.filename).replaceAll('\\', '/');
    const isOurs = /^(app|components|lib|tools)\//.test(file);
    const check = ({ source }) => {
      const isKnown = isOurs && typeof source?.value === 'string';
      const breach = isKnown ? breachOf(file, source.value) : null;
      if (breach !== null) context.report({ node: source, message: breach });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
      TSImportType: ({ source, argument }) => check({ source: source ?? argument.literal }),
    };
  },
};

/** Casts, other than `as const`, without a comment that says why they hold. */
const reasonedCast = {
  create({ report, sourceCode }) {
    return {
      TSAsExpression(node) {
        const { typeAnnotation } = node;
        // To `unknown` nothing is claimed.
        if (/^(?:const|unknown)$/.test(sourceCode.getText(typeAnnotation))) return;
        if (node.parent.type === 'TSAsExpression') return;
        const lines = [node.loc.start.line - 1, node.loc.start.line, node.loc.end.line];
        const isReasoned = sourceCode
          .getAllComments()
          .some(({ loc }) => lines.includes(loc.end.line) || lines.includes(loc.start.line));
        if (!isReasoned) report({ node, message: 'Say beside this cast why it holds.' });
      },
    };
  },
};

const NO_DANGER = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  message:
    'Raw HTML comes from lib, where it was made safe, and is shown in components/transcript, components/episode, site/json-ld and site/show-page-text only. Pass text as children instead.',
};
const NO_DEFAULT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Name what you export: `export function …`. Only Next and config files need a default.',
};

const ofBrowser = ['window', 'document', 'navigator', 'localStorage', 'sessionStorage'].map(
  (name) => ({
    name,
    message: 'Only components and lib/browser see the browser. Take a parameter.',
  }),
);
const ofNode = ['process', 'Buffer', 'require'].map((name) => ({
  name,
  message:
    'This code runs in browsers too. Only lib/content and lib/images know Node: take a parameter.',
}));

export default defineConfig(
  globalIgnores(['node_modules', '.next', '.verbatim', 'out', 'public', 'next-env.d.ts']),
  {
    extends: [tseslint.configs.recommendedTypeChecked, reactHooks.configs.flat.recommended],
    plugins: { verbatim: { rules: { 'import-law': importLaw, 'reasoned-cast': reasonedCast } } },
    languageOptions: { parserOptions: { projectService: true } },
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
      'no-duplicate-imports': 'error',
      'verbatim/import-law': 'error',
      'verbatim/reasoned-cast': 'error',
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['../*'],
              message: 'Write `@/folder/file` across folders; `./file` within one.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['components/{transcript,episode}/**', 'components/site/{json-ld,show-page-text}.tsx'],
    rules: { 'no-restricted-syntax': ['error', NO_DEFAULT] },
  },
  {
    files: ['lib/**'],
    rules: { 'no-restricted-globals': ['error', ...ofBrowser, ...ofNode] },
  },
  {
    files: ['lib/browser/**'],
    rules: { 'no-restricted-globals': ['error', ...ofNode] },
  },
  {
    files: ['lib/content/**', 'lib/images/**'],
    rules: { 'no-restricted-globals': ['error', ...ofBrowser] },
  },
  {
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      // A test that casts wrongly fails.
      'verbatim/reasoned-cast': 'off',
    },
  },
  {
    // Next and the tools themselves ask for a default export here.
    files: ['app/**', '*.config.ts'],
    rules: { 'no-restricted-syntax': ['error', NO_DANGER] },
  },
);
