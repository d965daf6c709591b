import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normalizeMarkdown } from '@/lib/content/markdown/normalize-markdown';
import { speakersOf } from '@/lib/content/markdown/speakers';
import { markdown, toHtml } from '@/lib/content/markdown/to-html';
import { repairScript } from '@/lib/content/repair/repair-script';
import { pageOf } from './page-words';

const RULE = /^### \d+\. (.+)\n[^]*?```md\n([^]*?)```\n\n```md\n([^]*?)```/gm;
const docs = readFileSync('docs/transcripts.md', 'utf8');
const rules = Array.from(docs.matchAll(RULE), ([, name = '', script = '', written = '']) => ({
  name,
  script,
  written,
}));

describe('the rules in docs/transcripts.md', () => {
  it('are all parsed', () => {
    expect(rules).toHaveLength(docs.match(/^### \d/gm)?.length ?? 0);
  });

  it.each(rules)('hold: $name', ({ script, written }) => {
    expect(pageOf(script)).toBe(pageOf(written));
  });

  it.each(rules)('leave the correct form unchanged: $name', ({ written }) => {
    const root = markdown.parse(written);
    normalizeMarkdown(root, written);
    const before = toHtml(root.children);
    repairScript(speakersOf(root, []))(root);
    expect(toHtml(root.children)).toBe(before);
  });
});
