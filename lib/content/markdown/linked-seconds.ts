import { parseMoment } from '@/lib/time/parse-moment';

/** The time in a link such as `…?t=725` or `…#t=12:05`, in seconds; `null` if there is none. */
export function linkedSeconds(url: string): number | null {
  const [before = '', hash = ''] = url.split('#', 2);
  const query = /\?.*/s.exec(before)?.[0] ?? '';
  const [asked, part] = [query, `#${hash}`].map((text) =>
    parseMoment(text.replace(/(?<=[?&#])(?:start|time_continue)=/, 't=')),
  );
  return asked?.start ?? part?.start ?? null;
}
