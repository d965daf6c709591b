import { useId, useState } from 'react';
import { usePlayerStore } from '@/components/player/use-player';
import { Button } from '@/components/ui/button';
import type { ShareRequest } from '@/components/player/share-request';
import { holds } from '@/lib/player/player-state';
import { momentHash } from '@/lib/links/embed-options';
import type { Moment } from '@/lib/time/parse-moment';
import { messages as core } from '@/lib/messages/current/core';
import { messages } from '@/lib/messages/current/share';
import { CopyField } from '@/components/ui/copy-field';
import { Dialog } from '@/components/ui/dialog';
import { DialogHead } from '@/components/ui/dialog-head';
import { EmbedPart } from './embed-part';
import { MomentFields } from './moment-fields';
import { QrPart } from './qr-part';
import { sharedAddresses, tenths } from '@/lib/links/share-links';

type ShareDialogProps = ShareRequest & {
  readonly onClose: () => void;
};

/**
 * Offers a link to the episode, a moment or a clip, the embed code and a QR code. The link
 * begins at the listener's position.
 */
export function ShareDialog({ track, clip, onClose }: ShareDialogProps) {
  const heading = useId();
  const now = useNow(track.id);
  const [moment, setMoment] = useState<Moment | null>(() => firstMoment(clip, now));
  const { page, embed } = sharedAddresses(track, location.href);
  const link = `${page}${momentHash(moment)}`;

  return (
    <Dialog
      aria-labelledby={heading}
      onClose={onClose}
      className="m-auto w-[34rem] max-w-[min(94vw,34rem)] rounded-xl"
    >
      <div className="p-5 sm:p-6">
        <DialogHead id={heading} title={core.player.share} close={messages.close} />
        <p className="mb-4 text-sm text-quiet">
          <bdi>{track.title}</bdi>
        </p>
        <CopyField label={messages.link} text={link} kind="filled" />
        <MomentFields now={now} clip={clip} duration={track.duration} onMoment={setMoment} />
        <OtherApps title={track.title} link={link} />
        <EmbedPart title={track.title} page={page} embed={embed} moment={moment} />
        <QrPart text={link} />
      </div>
    </Dialog>
  );
}

function firstMoment(clip: ShareRequest['clip'], now: number): Moment | null {
  if (clip !== null) return { start: tenths(clip.start), end: tenths(clip.end) };
  return now > 0 ? { start: now, end: null } : null;
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
