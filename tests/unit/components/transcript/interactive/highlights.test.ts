import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, readableAccent } from '@/lib/show/accent';
import { fromOklch, toOklch, type Oklch, type Rgb } from '@/lib/show/oklch';

/*
 * No browser and no axe measures the colours of highlights, so this computes them from the style
 * sheets, on each ground that a page may have.
 */
const TOKENS = readFileSync('app/globals.css', 'utf8');
const HIGHLIGHTS = readFileSync('components/transcript/interactive/highlights.css', 'utf8');
const PLAYER = readFileSync('components/player/player.css', 'utf8');

type Theme = 'light' | 'dark';
type Colours = Readonly<Record<string, string>>;

const THEMES: readonly Theme[] = ['light', 'dark'];
const ACCENTS = ['#2f5d62', '#8b1e3f', '#000000', '#ffffff', '#ffff00', '#00ff00', '#0000ff'];

/** The grounds that the colours of an artwork give to a page. */
const GROUND = {
  light: { lightness: 0.965, chroma: 0.018 },
  dark: { lightness: 0.215, chroma: 0.02 },
};
const HUES = Array.from({ length: 24 }, (_, at) => (at * Math.PI) / 12);

function token(name: string, theme: Theme): string {
  const found = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(TOKENS);
  const colour = found?.[theme === 'light' ? 1 : 2];
  if (colour === undefined) throw new Error(`app/globals.css has no colour --${name}.`);
  return colour;
}

/** The colours of a page: those of the style sheet, and the accent as the build makes it. */
function coloursOf(theme: Theme, accent: string, paper: string): Colours {
  const made = readableAccent(accent);
  return {
    paper,
    ink: token('ink', theme),
    quiet: token('quiet', theme),
    line: token('line', theme),
    accent: made[theme],
    mark: theme === 'light' ? made.lightMark : made.darkMark,
  };
}

/** The first value of a property in the rules of a selector. */
function declared(sheet: string, selector: string, property: string): string {
  const [, ...rules] = sheet.split(`${selector} {`);
  const pattern = new RegExp(`\\s${property}: ([^;]+);`);
  const values = rules.map((rule) => pattern.exec(rule.slice(0, rule.indexOf('}')))?.[1]);
  const value = values.find((one) => one !== undefined);
  if (value === undefined) throw new Error(`${selector} has no ${property}.`);
  return value;
}

/** Computes a colour or a mixture of two, such as `color-mix(in oklab, var(--a) 40%, var(--b))`. */
function computed(value: string, colours: Colours): string {
  const plain = (part: string) => {
    const name = /^var\(--([a-z]+)\)$/.exec(part)?.[1];
    return name === undefined ? part : (colours[name] ?? part);
  };
  const mixture = /color-mix\(in oklab, (\S+) (\d+)%, (\S+?\)?)\)$/.exec(value);
  if (mixture === null) return plain(value);
  const [, first = '', percent = '', second = ''] = mixture;
  return mixed(plain(first), plain(second), Number(percent) / 100);
}

function mixed(first: string, second: string, share: number): string {
  const [a, b] = [axes(first), axes(second)];
  const [lightness = 0, green = 0, blue = 0] = a.map(
    (value, at) => share * value + (1 - share) * (b[at] ?? 0),
  );
  return hexOf({ lightness, chroma: Math.hypot(green, blue), hue: Math.atan2(blue, green) });
}

function axes(hex: string): readonly number[] {
  const at = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16);
  const rgb: Rgb = [at(1), at(3), at(5)];
  const { lightness, chroma, hue } = toOklch(rgb);
  return [lightness, chroma * Math.cos(hue), chroma * Math.sin(hue)];
}

function hexOf(colour: Oklch): string {
  return `#${fromOklch(colour)
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}

const PAGES = THEMES.flatMap((theme) =>
  [
    token('paper', theme),
    token('raised', theme),
    ...HUES.map((hue) => hexOf({ ...GROUND[theme], hue })),
  ].flatMap((ground) =>
    ACCENTS.map((accent) => {
      // A raised area has its own colour, and marks in it are mixed with the page's.
      const paper = ground === token('raised', theme) ? token('paper', theme) : ground;
      return { theme, ground, accent, colours: coloursOf(theme, accent, paper) };
    }),
  ),
);

function least(measure: (page: (typeof PAGES)[number]) => number): number {
  return Math.min(...PAGES.map(measure));
}

function backgroundOf(name: string, colours: Colours): string {
  return computed(declared(HIGHLIGHTS, name, 'background-color'), colours);
}

const SENTENCE = '::highlight(sheet-spoken-sentence)';
const WORD = '::highlight(sheet-spoken-word)';

describe('highlights in a transcript, on all grounds and with any accent', () => {
  it('show the spoken sentence against the page', () => {
    expect(
      least(({ ground, colours }) => contrast(backgroundOf(SENTENCE, colours), ground)),
    ).toBeGreaterThanOrEqual(1.5);
  });

  it('show the spoken word against the page and against its sentence', () => {
    expect(
      least(({ ground, colours }) => contrast(backgroundOf(WORD, colours), ground)),
    ).toBeGreaterThanOrEqual(1.9);
    expect(
      least(({ colours }) =>
        contrast(backgroundOf(WORD, colours), backgroundOf(SENTENCE, colours)),
      ),
    ).toBeGreaterThanOrEqual(1.2);
  });

  it('underline the spoken word, visibly on its ground and on the page', () => {
    const underline = declared(HIGHLIGHTS, WORD, 'text-decoration');
    expect(underline).toMatch(/^underline 3px /);
    const line = (colours: Colours) => computed(underline, colours);
    expect(
      least(({ colours }) => contrast(line(colours), backgroundOf(WORD, colours))),
    ).toBeGreaterThanOrEqual(3);
    expect(least(({ ground, colours }) => contrast(line(colours), ground))).toBeGreaterThanOrEqual(
      3,
    );
  });

  it.each([
    SENTENCE,
    WORD,
    '::highlight(quoted)',
    '::target-text',
    '::highlight(found)',
    '::highlight(found-here)',
  ])('keep text and links readable (%s)', (name) => {
    // Without a colour of its own, a link would keep the accent.
    const text = declared(HIGHLIGHTS, name, 'color');
    expect(
      least(({ colours }) => contrast(computed(text, colours), backgroundOf(name, colours))),
    ).toBeGreaterThanOrEqual(4.5);
  });

  it('keep a whole spoken paragraph readable, with a visible line beside it', () => {
    const ground = (colours: Colours) =>
      computed(declared(HIGHLIGHTS, '.prose .is-spoken', '--spoken'), colours);
    expect(
      least(({ colours }) => contrast(colours['ink'] ?? '', ground(colours))),
    ).toBeGreaterThanOrEqual(4.5);
    const line = declared(HIGHLIGHTS, '.prose .is-spoken::before', 'background');
    expect(
      least(({ colours }) => contrast(computed(line, colours), ground(colours))),
    ).toBeGreaterThanOrEqual(3);
  });
});

describe('the scrubber', () => {
  it('shows what was played against what is loaded', () => {
    const loaded = declared(PLAYER, '.scrubber-buffered', 'background');
    const played = declared(PLAYER, '.scrubber-played', 'background');
    expect(
      least(({ colours }) => contrast(computed(played, colours), computed(loaded, colours))),
    ).toBeGreaterThanOrEqual(3);
  });
});
