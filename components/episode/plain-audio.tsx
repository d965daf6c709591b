import { Download } from 'lucide';
import { Icon } from '@/components/ui/icon';
import type { Episode } from '@/lib/episode/episode';
import { sitePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import { messages } from '@/lib/messages/current/pages';

type PlainAudioProps = { readonly show: Show; readonly episode: Episode };

/** The browser's own audio player for use without scripts, and a link to download the file. */
export function PlainAudio({ show, episode: { audio } }: PlainAudioProps) {
  const src = sitePath(show, audio.src);
  const megabytes = new Intl.NumberFormat(show.language, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  });
  return (
    <>
      <noscript className="block w-full">
        <audio controls preload="none" src={src} className="w-full min-w-60" />
      </noscript>
      <a href={src} download="" className="download">
        <Icon icon={Download} className="size-5" />
        <span className="download-name">
          {messages.episode.download} ({megabytes.format(audio.bytes / 1e6)})
        </span>
      </a>
    </>
  );
}
