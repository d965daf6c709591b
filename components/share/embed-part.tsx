import { useId, useState } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { embedCode, EMBED_HEIGHT, EMBED_HEIGHT_WITH_TRANSCRIPT } from '@/lib/links/embed-code';
import { EMBED_THEMES, embedQuery, type EmbedTheme } from '@/lib/links/embed-options';
import type { Moment } from '@/lib/time/parse-moment';
import { messages as core } from '@/lib/messages/current/core';
import { messages } from '@/lib/messages/current/share';
import { CopyField } from '@/components/ui/copy-field';
import { Part } from './part';
import type { Shared } from './shared';
import { shareableAddress } from '@/lib/links/share-links';

type EmbedPartProps = { readonly shared: Shared; readonly moment: Moment | null };

/** The embeddable player's code. Its preview is loaded when the part is opened. */
export function EmbedPart(props: EmbedPartProps) {
  return (
    <Part title={messages.embed}>
      <Embed {...props} />
    </Part>
  );
}

function Embed({ shared, moment }: EmbedPartProps) {
  const [theme, setTheme] = useState<EmbedTheme>('auto');
  const [transcript, setTranscript] = useState(false);
  const address = shareableAddress(shared.embed, location.href);
  const src = `${address}${embedQuery({ theme, transcript, moment })}`;
  const height = transcript ? EMBED_HEIGHT_WITH_TRANSCRIPT : EMBED_HEIGHT;
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-6">
        <ThemeField theme={theme} onTheme={setTheme} />
        {shared.hasTranscript && (
          <Checkbox label={messages.withTranscript} checked={transcript} onCheck={setTranscript} />
        )}
      </div>
      {process.env.NODE_ENV === 'development' ? (
        <p className="mt-2 text-quiet">{messages.development}</p>
      ) : (
        <iframe
          key={src}
          src={src}
          title={`${messages.preview}: ${shared.title}`}
          height={height}
          className="mt-2 w-full rounded-xl"
        />
      )}
      <CopyField
        label={messages.code}
        text={embedCode({ src, title: shared.title, height })}
        rows={4}
      />
    </>
  );
}

type ThemeFieldProps = {
  readonly theme: EmbedTheme;
  readonly onTheme: (theme: EmbedTheme) => void;
};

function ThemeField({ theme, onTheme }: ThemeFieldProps) {
  const id = useId();
  const names = { auto: messages.matchReader, light: core.site.light, dark: core.site.dark };
  return (
    <span className="flex items-center gap-2">
      <label htmlFor={id}>{core.site.theme}</label>
      <select
        id={id}
        value={theme}
        onChange={({ currentTarget: { value } }) =>
          onTheme(EMBED_THEMES.find((one) => one === value) ?? 'auto')
        }
        className="min-h-11 rounded-lg border border-line bg-paper px-3"
      >
        {EMBED_THEMES.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </span>
  );
}
