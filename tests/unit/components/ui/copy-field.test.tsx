import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CopyField } from '@/components/ui/copy-field';

const ADDRESS = 'https://night.example/feed.xml';

describe('CopyField', () => {
  const html = renderToStaticMarkup(<CopyField label="Feed address" text={ADDRESS} />);

  it('shows its text in a field that is named by the label and cannot be changed', () => {
    const id = /<label for="(copy[^"]+)"/.exec(html)?.[1];
    const field = /<input [^>]*>/.exec(html)?.[0];
    expect(field).toContain(`id="${id}"`);
    expect(field).toContain('readOnly=""');
    expect(field).toContain(`value="${ADDRESS}"`);
  });

  it('copies by a button that says what it copies and needs scripts', () => {
    expect(html).toMatch(
      /<button [^>]*aria-label="Copy: Feed address"[^>]*needs-script[^>]*>Copy<\/button>/,
    );
  });

  it('has an empty status until something was copied', () => {
    expect(html).toMatch(/<p role="status"[^>]*><\/p>/);
  });

  it('shows several lines, and a filled button where copying is the main action', () => {
    const code = renderToStaticMarkup(
      <CopyField label="HTML for your page" text="<iframe></iframe>" rows={4} kind="filled" />,
    );
    expect(code).toMatch(/<textarea rows="4"[^>]*>&lt;iframe&gt;&lt;\/iframe&gt;<\/textarea>/);
    expect(code).toContain('bg-ink');
    expect(html).not.toContain('bg-ink');
  });
});
