import { useEffect, useId, useState } from 'react';
import { fetchAnew } from '@/lib/browser/player/fetch-anew';
import { Checkbox } from '@/components/ui/checkbox';
import { embedCode, EMBED_HEIGHT, EMBED_HEIGHT_WITH_TRANSCRIPT } from '@/lib/links/embed-code';
import { EMBED_THEMES, embedQuery, type EmbedTheme } from '@/lib/links/embed-options';
import type { Moment } from '@/lib/time/parse-moment';
import { messages as core } from '@/lib/messages/current/core';
import { messages } from '@/lib/messages/current/share';
import { CopyField } from '@/components/ui/copy-field';
import { Part } from './part';

type EmbedPartProps = {
  readonly title: string;
  /** Address of the episode's page. */
  readonly page: string;
  /** Address of the embeddable player. */
  readonly embed: string;
  readonly moment: Moment | null;
};

/** The embeddable player's code. Its preview is loaded when the part is opened. */
export function EmbedPart(props: EmbedPartProps) {
  return (
    <Part title={messages.embed}>
      <Embed {...props} />
    </Part>
  );
}

function Embed({ title, page, embed, moment }: EmbedPartProps) {
  const [theme, setTheme] = useState<EmbedTheme>('auto');
  const [transcript, setTranscript] = useState(false);
  const hasTranscript = useHasTranscript(page);
  const src = `${embed}${embedQuery({ theme, transcript, moment })}`;
  const height = transcript ? EMBED_HEIGHT_WITH_TRANSCRIPT : EMBED_HEIGHT;
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-6">
        <ThemeField theme={theme} onTheme={setTheme} />
        {hasTranscript && (
          <Checkbox label={messages.withTranscript} checked={transcript} onCheck={setTranscript} />
        )}
      </div>
      {process.env.NODE_ENV === 'development' ? (
        <p className="mt-2 text-quiet">{messages.development}</p>
      ) : (
        <iframe
          key={src}
          src={src}
          title={`${messages.preview}: ${title}`}
          height={height}
          className="mt-2 w-full rounded-xl"
        />
      )}
      <CopyField label={messages.code} text={embedCode({ src, title, height })} rows={4} />
    </>
  );
}

/** Whether the episode has a transcript, which the player does not know of a track. */
function useHasTranscript(page: string): boolean {
  const [has, setHas] = useState(false);
  useEffect(() => {
    const aborter = new AbortController();
    fetchAnew(`${page}transcript.txt`, { method: 'HEAD', signal: aborter.signal }).then(
      ({ ok }) => setHas(ok),
      () => {
        // Without a network the preview does not load either.
      },
    );
    return () => aborter.abort();
  }, [page]);
  return has;
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
