import fc from 'fast-check';
import { capitals, title } from './machine-written';

const inside = fc.constantFrom(
  ...['a bridge', 'the town', 'nine carts', 'costs', 'NASA', 'well-known', 'in 2026', 'f(x)', '橋'],
  ...['**bold words**', '*soft words*', '***both***', '`a ** b`', '[a link](/episodes/)', '~~no~~'],
  ...['**Claude** Shannon', 'a — dash', 'snake_case', '2 * 3', '[**bold link**](/)', '“so”', '#1'],
);
const paragraph = fc
  .array(inside, { minLength: 3, maxLength: 9 })
  .map((parts) => `So ${parts.join(' ')}.`);
const block = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  title.map((text) => `## ${text}`),
  title.map((text) => `### ${text}`),
  capitals.map((text) => `## ${text}`),
  title.map((text) => `${text}\n---`),
  paragraph.map((text) => `**Joanna:** ${text}`),
  paragraph.map((text) => `[12:05] Joanna: ${text}`),
  paragraph.map((text) => `${text}  \n${text}\n${text}`),
  paragraph.map((text) => `- ${text}\n- **Costs** ${text}\n\n  ${text}`),
  paragraph.map((text) => `1. ${text}\n2. ${text}`),
  paragraph.map((text) => `> ${text}`),
  fc.tuple(title, paragraph).map(([head, text]) => `| ${head} | b |\n|---|:-:|\n| ${text} | 1 |`),
  fc.constantFrom('---', '***', '```js\na ** b --- c\n```', '![A bridge](/bridge.png)'),
);

/** Markdown as experienced people write it. */
export const wellWritten = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .map((blocks) => blocks.join('\n\n'));
