import fc from 'fast-check';

const words = fc.array(fc.constantFrom(...'the ink is dear and paper too'.split(' ')), {
  minLength: 1,
  maxLength: 6,
});
const form = fc.constantFrom(
  (clock: string) => `[${clock}]`,
  (clock: string) => `[00:${clock}]`,
  (clock: string) => String.raw`\[${clock}\]`,
  (clock: string) => `**[${clock}]**`,
);
const paragraph = fc.array(fc.tuple(words, form, fc.boolean()), { minLength: 1, maxLength: 5 });

/** Paragraphs with time stamps in ascending order, at their start and anywhere inside. */
export const stamped = fc.array(paragraph, { minLength: 1, maxLength: 6 }).map((paragraphs) => {
  let seconds = 0;
  const times: number[] = [];
  const source = paragraphs.map((parts, index) =>
    parts
      .map(([run, write, hasTime], at) => {
        // The first text always has one, so that the form is recognized.
        if (!hasTime && (index > 0 || at > 0)) return run.join(' ');
        seconds += 7;
        times.push(seconds);
        const clock = `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
        return `${write(clock)} ${run.join(' ')}`;
      })
      .join(' '),
  );
  const text = paragraphs.map((parts) => parts.flatMap(([run]) => run).join(' '));
  return {
    source: source.map((part) => `${part}.`).join('\n\n'),
    text: text.map((part) => `${part}.`),
    times,
  };
});
