import fc from 'fast-check';

const word = fc.constantFrom(
  ...'the bridge costs nine town Elm If Claude OK NASA Q1 GLM 5.2 2026 40 a'.split(' '),
  ...'don’t it’s well-known naïve Straße мост 橋 जल'.split(' '),
);
const end = fc.constantFrom('.', '.', '.', '?', '!', ',', ':', ';', '…', '."', '');
const sentence = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 9 }), end)
  .map(([words, sign]) => `${words.join(' ')}${sign}`);

/** A title of up to six words. */
export const title = fc
  .array(fc.constantFrom('Bridge', 'The', 'Costs', 'Q1', 'of', 'Town'), { minLength: 1 })
  .map((words) => ['The', ...words.slice(0, 5)].join(' '));

/** A title in capitals. */
export const capitals = fc
  .array(fc.constantFrom('HEADLINES', 'DEEP', 'DIVE', 'Q1', 'AI', 'GLM 5.2', 'МОСТ'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((words) => words.join(' '));

/** Forms of a block; `x` stands for the words. */
const BOLD =
  '**x**|** x**|**x **|** x **|**x:**|**x**:|__x__|__ x__|**x|x**|***x***|**x --- x**'.split('|');
const MARKED = '*x*|_x_|~~x~~|[x](/)|`x`|"x"|[**x**](/)|*x **x***|(x)|![x](/)'.split('|');
const around = (texts: fc.Arbitrary<string>, forms: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(texts, fc.constantFrom(...forms))
    .map(([text, form]) => form.replaceAll('x', () => text));

const speaker = fc.constantFrom(
  '**Joanna:** ',
  '**Joanna**: ',
  'Joanna: ',
  '**Host:** ',
  'JOANNA:\n',
);
const stamp = fc.constantFrom('[12:05] ', '[1:02:05] ', '[0:05] ');
/** Separators between words on a line. */
const sign = fc.constantFrom(
  ...'**|** | **| ** |__| __| __ |***|****| *** |*| * |_|\\| # | ## |## |###'.split('|'),
  ...' --- |---| ---|--- | ---- | — | - | – '.split('|'),
);
const joint = fc.constantFrom(
  ...[' ', ' ', ' ', '\n', '  \n', '\\\n', '\n\n', '\n\n', '\n\n', '\n\n    '],
  ...['\n---\n', '\n\n---\n\n', ' ---\n\n', '\n\n--- ', '\n***\n', '\n\n___\n\n', '\n===\n'],
  ...['\n\n## ', '\n### ', ' --- ## ', '\n\n- ', '\n- ', '\n\n* ', '\n> ', '\n\n> '],
  ...['\n\n**\n\n', '\n\n**', '**\n\n'],
);
const table = fc
  .tuple(title, sentence, capitals)
  .map(([head, left, right]) => `\n\n| ${head} | x |\n|---|---|\n| ${left} | ${right} |\n\n`);
const piece = fc.oneof(
  { weight: 6, arbitrary: sentence },
  { weight: 2, arbitrary: title },
  { weight: 2, arbitrary: capitals },
  { weight: 3, arbitrary: around(fc.oneof(title, capitals, sentence), BOLD) },
  { weight: 1, arbitrary: around(fc.oneof(title, sentence), MARKED) },
  { weight: 1, arbitrary: speaker },
  { weight: 1, arbitrary: stamp },
  { weight: 4, arbitrary: sign },
  { weight: 8, arbitrary: joint },
  { weight: 1, arbitrary: table },
);

/** A machine-written script. Its addresses have no letters, and so no words. */
export const machineWritten = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 24 }), fc.constantFrom('', ' '))
  .map(([parts, between]) => parts.join(between));
