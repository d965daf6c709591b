import type { Config } from 'tailwindcss';

/** Colours are CSS variables, so that themes and the show's accent need no additional classes. */
export default {
  content: ['./app/**/*.tsx', './components/**/*.tsx'],
  theme: {
    extend: {
      colors: {
        paper: 'var(--paper)',
        raised: 'var(--raised)',
        ink: 'var(--ink)',
        quiet: 'var(--quiet)',
        line: 'var(--line)',
        accent: 'var(--accent)',
        fill: 'var(--fill)',
        'on-fill': 'var(--on-fill)',
      },
      fontFamily: {
        serif: ['var(--serif)'],
        sans: ['var(--sans)'],
      },
      maxWidth: { reading: '38rem', page: '72rem' },
    },
  },
} satisfies Config;
