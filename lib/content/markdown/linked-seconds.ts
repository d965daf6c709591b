import { parseMoment } from '@/lib/time/parse-moment';

/** The moment that a link leads to, as `…?t=725` or `…#t=12:05`, in seconds; else `null`. */
export function linkedSeconds(url: string): number | null {
  const [before = '', hash = ''] = url.split('#', 2);
  const query = /\?.*/s.exec(before)?.[0] ?? '';
  const [asked, part] = [query, `#${hash}`].map((text) =>
    parseMoment(text.replace(/(?<=[?&#])(?:start|time_continue)=/, 't=')),
  );
  return asked?.start ?? part?.start ?? null;
}
