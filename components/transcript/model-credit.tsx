import { messages } from '@/lib/messages/current/pages';
import { modelCredit } from '@/lib/transcript/model-credit';
import type { Transcription } from '@/lib/transcript/transcriber';

/** Names the model that recognized the transcript, as its license asks. Nothing for other texts. */
export function ModelCredit({ transcription }: { readonly transcription?: Transcription }) {
  const transcriber = transcription?.transcriber ?? null;
  if (transcriber === null) return null;
  const { name, maker, url, license } = modelCredit(transcriber);
  return (
    <p className="model-credit mt-6 text-sm text-quiet">
      {messages.episode.transcribedWith}{' '}
      <bdi>
        {url === null ? name : <CreditLink href={url} text={name} />}
        {maker !== null && ` (${maker})`}
        {license !== null && (
          <>
            , <CreditLink href={license.url} text={license.name} />
          </>
        )}
      </bdi>
    </p>
  );
}

function CreditLink({ href, text }: { readonly href: string; readonly text: string }) {
  return (
    <a href={href} className="underline underline-offset-4">
      {text}
    </a>
  );
}
