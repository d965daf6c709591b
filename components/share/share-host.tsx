'use client';

import { LazyPart } from '@/components/ui/lazy-part';
import { showShareDialog, useShareRequest } from '@/components/player/share-request';

const loadShareDialog = async () => (await import('./share-dialog')).ShareDialog;

const close = () => showShareDialog(null);

/** Fetches and shows the share dialog when something is to be shared. */
export function ShareHost() {
  const request = useShareRequest();
  if (request === null) return null;
  return (
    <LazyPart load={loadShareDialog} props={{ ...request, onClose: close }} onLoadError={close} />
  );
}
