'use client';

import { ThemeChoice } from '@/components/player/settings/theme-choice';
import { useReading } from '@/components/player/use-reading';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Choices } from '@/components/ui/choices';
import { messages } from '@/lib/messages/current/reading';
import { SizeSlider } from './size-slider';

const NORMAL = 'normal';

/** Chooses how texts look: size, spacing, typeface, time stamps and theme. */
export function TextSettings({ isTimed }: { readonly isTimed: boolean }) {
  const { reading, change, reset } = useReading();
  const { text } = messages;

  return (
    <div className="flex flex-col gap-3 px-3 pb-3">
      <SizeSlider size={reading.textSize} onSize={(size) => change('textSize', size)} />
      <Choices
        label={text.spacing}
        options={[
          { value: 'tight', label: text.tight },
          { value: NORMAL, label: text.normal },
          { value: 'wide', label: text.wide },
        ]}
        value={reading.spacing ?? NORMAL}
        onChoose={(value) => change('spacing', value === NORMAL ? undefined : value)}
      />
      <Choices
        label={text.typeface}
        options={[
          { value: 'serif', label: text.serif },
          { value: 'sans', label: text.sans },
        ]}
        value={reading.typeface ?? 'serif'}
        onChoose={(value) => change('typeface', value === 'serif' ? undefined : value)}
      />
      <ThemeChoice />
      <div className="text-sm">
        <Checkbox
          label={text.stamps}
          checked={reading.stamps !== 'off'}
          onCheck={(checked) => change('stamps', checked ? undefined : 'off')}
        />
        {isTimed && (
          <Checkbox
            label={text.dim}
            checked={reading.unspoken === 'dim'}
            onCheck={(checked) => change('unspoken', checked ? 'dim' : undefined)}
          />
        )}
      </div>
      <Button kind="plain" quiet onClick={reset} className="self-start">
        {text.reset}
      </Button>
    </div>
  );
}
