import { describe, expect, it } from 'vitest';
import { writtenHash } from '@/lib/content/timing/decide/written-hash';
import { fileWithTranscript } from '@/tools/transcribe/write/episode-file';

const FILE = `---
title: 'Old maps'   # a comment
date: 2026-05-01
audio: "/audio/old.mp3"
---
Notes  with two spaces.

## Transcript
`;
const TEXT = 'Hello and welcome.\n\n**Ada:** Thank you.';

function withText(file: string, { textLine = 9, isAgain = false, text = TEXT } = {}) {
  const made = fileWithTranscript(Buffer.from(file), text, textLine, isAgain);
  if (typeof made === 'string') throw new Error(made);
  return { ...made, file: made.bytes.toString() };
}

describe('a transcript in an episode file', () => {
  it('adds one line to the front matter and the text below the heading, and changes no other byte', () => {
    const { file } = withText(FILE);
    expect(file).toBe(
      FILE.replace('mp3"\n---', 'mp3"\ntranscriptStatus: automatic\n---') + `\n${TEXT}\n`,
    );
  });

  it('keeps a byte order mark and the line ends of Windows', () => {
    const windows = `\uFEFF${FILE.replaceAll('\n', '\r\n')}`;
    const { file, written } = withText(windows);
    expect(file).toBe(`\uFEFF${withText(FILE).file.replaceAll('\n', '\r\n')}`);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(written).toBe(withText(FILE).written);
  });

  it('takes a heading at the end of a file without a line end', () => {
    expect(withText(FILE.trimEnd()).file).toBe(withText(FILE).file);
  });

  it('replaces blank lines below the heading, and keeps anything else there', () => {
    expect(withText(`${FILE}\n\n`).file).toBe(withText(FILE).file);
    const { file, written } = withText(`${FILE}<!-- to do -->\n`);
    expect(file).toBe(`${withText(FILE).file}\n<!-- to do -->\n`);
    expect(written).toBeNull();
  });

  it('knows its own lines again, and replaces them on request', () => {
    const first = withText(FILE);
    expect(first.written).toBe(writtenHash(first.file, 10));
    expect(first.written).not.toBe(writtenHash(first.file.replace('Hello and', 'Hello, and'), 10));
    const again = withText(first.file, { textLine: 10, isAgain: true, text: 'Another reading.' });
    expect(again.file).toBe(first.file.replace(TEXT, 'Another reading.'));
  });

  it('refuses front matter in braces, which a line would break', () => {
    const made = fileWithTranscript(
      Buffer.from('---\n{ title: Old, date: 2026-05-01 }\n---\n## Transcript\n'),
      TEXT,
      5,
      false,
    );
    expect(made).toMatch(/cannot take a line/);
  });
});
