import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Button } from '@/components/ui/button';

describe('Button', () => {
  it('submits no form unless it is told to', () => {
    expect(renderToStaticMarkup(<Button kind="plain">Clear</Button>)).toContain('type="button"');
    expect(
      renderToStaticMarkup(
        <Button kind="filled" type="submit">
          Search
        </Button>,
      ),
    ).toContain('type="submit"');
  });

  it.each([
    ['filled', 'bg-ink'],
    ['outlined', 'border-line'],
    ['plain', 'underline'],
  ] as const)('has the look of its kind: %s', (kind, look) => {
    const html = renderToStaticMarkup(<Button kind={kind}>Close</Button>);
    expect(html).toMatch(/^<button [^>]*>Close<\/button>$/);
    expect(classesOf(html)).toEqual(expect.arrayContaining(['min-h-11', 'min-w-11', look]));
  });

  it('is grey and not bold among links of quiet text', () => {
    const html = renderToStaticMarkup(
      <Button kind="plain" quiet>
        Share
      </Button>,
    );
    expect(classesOf(html)).toContain('text-quiet');
    expect(classesOf(html)).not.toContain('text-accent');
    expect(classesOf(html)).not.toContain('font-semibold');
  });

  it('passes on position, state and data', () => {
    const html = renderToStaticMarkup(
      <Button kind="plain" className="mt-2" aria-pressed disabled data-play="">
        Repeat the clip
      </Button>,
    );
    expect(classesOf(html)).toContain('mt-2');
    expect(html).toContain('aria-pressed="true"');
    expect(html).toContain(' disabled=""');
    expect(html).toContain('data-play=""');
  });
});

function classesOf(html: string): string[] {
  return /class="([^"]*)"/.exec(html)?.[1]?.split(' ') ?? [];
}
