import type { Config } from 'tailwindcss';

/** Colours are CSS variables, so that themes and the show's accent need no additional classes. */
export default {
  content: ['./app/**/*.tsx', './components/**/*.tsx'],
  theme: {
    extend: {
      colors: {
        paper: 'var(--paper)',
        raised: 'var(--raised)',
        tinted: 'var(--tinted)',
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
      // The show's radius; a pill is square if the show has no round corners.
      borderRadius: {
        DEFAULT: 'calc(var(--radius) / 2)',
        md: 'calc(var(--radius) * 0.75)',
        lg: 'var(--radius)',
        xl: 'calc(var(--radius) * 1.5)',
        pill: 'calc(var(--radius) * 999)',
      },
      maxWidth: { reading: '38rem', page: '72rem' },
    },
  },
} satisfies Config;
