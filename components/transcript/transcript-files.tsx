import type { Episode } from '@/lib/episode/episode';
import { transcriptFiles } from '@/lib/links/transcript-files';
import { sitePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import { messages } from '@/lib/messages/current/pages';

type TranscriptFilesProps = { readonly show: Show; readonly episode: Episode };

/** Links to the transcript in other formats, for editors, apps and language models. */
export function TranscriptFiles({ show, episode }: TranscriptFilesProps) {
  return (
    <p className="no-print text-sm text-quiet">
      {messages.episode.transcriptAs}
      {transcriptFiles(episode).map(({ name, label, type, path }, at) => (
        <span key={name}>
          {at === 0 ? ' ' : ', '}
          <a
            href={sitePath(show, path)}
            type={type}
            className="inline-block py-2.5 underline underline-offset-4"
          >
            {label}
          </a>
        </span>
      ))}
    </p>
  );
}
