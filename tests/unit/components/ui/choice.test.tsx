import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Checkbox } from '@/components/ui/checkbox';
import { Choice } from '@/components/ui/choice';

describe('Choice', () => {
  const choice = (checked: boolean) =>
    renderToStaticMarkup(
      <Choice name="rate" label="1.5×" checked={checked} onChoose={() => {}} className="px-3" />,
    );

  it('is a radio button of a group, named by the text around it', () => {
    expect(choice(false)).toMatch(
      /^<label class="[^"]*min-h-11[^"]* px-3"><input type="radio" [^>]*name="rate"\/>1\.5×<\/label>$/,
    );
  });

  it('is checked or not', () => {
    expect(choice(true)).toContain('checked=""');
    expect(choice(false)).not.toContain('checked=""');
  });
});

describe('Checkbox', () => {
  const checkbox = (checked: boolean) =>
    renderToStaticMarkup(<Checkbox label="With transcript" checked={checked} onCheck={() => {}} />);

  it('is a box of 44 pixels with its text, named by it', () => {
    expect(checkbox(false)).toMatch(
      /^<label class="[^"]*min-h-11[^"]*"><input type="checkbox"[^>]*\/>With transcript<\/label>$/,
    );
  });

  it('is checked or not', () => {
    expect(checkbox(true)).toContain('checked=""');
    expect(checkbox(false)).not.toContain('checked=""');
  });
});
