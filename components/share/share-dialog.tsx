import { useId, useState } from 'react';
import { usePlayerStore } from '@/components/player/use-player';
import { Button } from '@/components/ui/button';
import { holds } from '@/lib/player/player-state';
import { momentHash } from '@/lib/links/embed-options';
import type { Moment } from '@/lib/time/parse-moment';
import { messages } from '@/lib/messages/current/share';
import type { ClipTimes } from './open-share-dialog';
import { CopyField } from '@/components/ui/copy-field';
import { closeDialog, Dialog } from '@/components/ui/dialog';
import { EmbedPart } from './embed-part';
import { MomentFields } from './moment-fields';
import { QrPart } from './qr-part';
import type { Shared } from './shared';
import { shareableAddress, tenths } from '@/lib/links/share-links';

export type ShareDialogProps = Shared & {
  /** Times of the text that was selected; `null` for none. */
  readonly clip: ClipTimes | null;
  readonly onClose: () => void;
};

/** Offers a link to the episode, a moment or a clip, the embed code and a QR code. */
export function ShareDialog({ clip, onClose, ...shared }: ShareDialogProps) {
  const heading = useId();
  const now = useNow(shared.trackId);
  const [moment, setMoment] = useState<Moment | null>(
    clip && { start: tenths(clip.start), end: tenths(clip.end) },
  );
  const link = `${shareableAddress(shared.page, location.href)}${momentHash(moment)}`;

  return (
    <Dialog
      aria-labelledby={heading}
      onClose={onClose}
      className="m-auto w-[34rem] max-w-[min(94vw,34rem)] rounded-xl"
    >
      <div className="p-5 sm:p-6">
        <h2 id={heading} className="font-serif text-2xl">
          {messages.share}
        </h2>
        <p className="mt-1 mb-4 text-sm text-quiet">
          <bdi>{shared.title}</bdi>
        </p>
        <CopyField label={messages.link} text={link} kind="filled" />
        <MomentFields now={now} clip={clip} duration={shared.duration} onMoment={setMoment} />
        <OtherApps title={shared.title} link={link} />
        <EmbedPart shared={shared} moment={moment} />
        <QrPart text={link} />
        <Button kind="filled" onClick={closeDialog} className="mt-5">
          {messages.close}
        </Button>
      </div>
    </Dialog>
  );
}

/** The listener's position when the dialog opened, in whole seconds. */
function useNow(trackId: string): number {
  const store = usePlayerStore();
  const [now] = useState(() => {
    const state = store.getState();
    return holds(state, trackId) ? Math.floor(store.now()) : 0;
  });
  return now;
}

/** The system's own share dialog, mostly on phones. */
function OtherApps({ title, link }: { readonly title: string; readonly link: string }) {
  // Some browsers have no `share`, although the types say so.
  if (!('share' in navigator)) return null;
  return (
    <Button
      kind="plain"
      // The promise is rejected when the user closes the system's dialog, which is no error.
      onClick={() => void navigator.share({ title, url: link }).catch(() => {})}
      className="mt-2"
    >
      {messages.otherApps}
    </Button>
  );
}
