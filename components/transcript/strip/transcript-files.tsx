import type { Episode } from '@/lib/episode/episode';
import { transcriptFiles } from '@/lib/links/transcript-files';
import { sitePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';

type TranscriptFilesProps = { readonly show: Show; readonly episode: Episode };

/** Links to the transcript in other formats, for editors, apps and language models. */
export function TranscriptFiles({ show, episode }: TranscriptFilesProps) {
  return (
    <ul>
      {transcriptFiles(episode).map(({ name, label, type, path }) => (
        <li key={name}>
          <a
            href={sitePath(show, path)}
            type={type}
            className="flex min-h-11 items-center rounded-md px-3 hover:bg-raised"
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
