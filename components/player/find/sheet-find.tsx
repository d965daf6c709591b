import { TextSearch } from 'lucide';
import { useEffect } from 'react';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { messages } from '@/lib/messages/current/core';
import { FindBar } from './find-bar';
import { setIsFindingInSheet, useIsFindingInSheet, useSheetFindSource } from './sheet-find-state';

const ignoreHits = () => {};
const close = () => setIsFindingInSheet(false);

/** Opens the text search of the transcript in Now playing. */
export function SheetFindButton() {
  const isFinding = useIsFindingInSheet();
  if (useSheetFindSource() === null) return null;
  return (
    <IconButton
      label={messages.transcript.find}
      aria-expanded={isFinding}
      onClick={() => setIsFindingInSheet(!isFinding)}
    >
      <Icon icon={TextSearch} className="size-5" />
    </IconButton>
  );
}

/** The text search, in a row below the tabs. */
export function SheetFind() {
  const source = useSheetFindSource();
  const isFinding = useIsFindingInSheet();
  useEffect(() => close, []);
  if (!isFinding || source === null) return null;
  return (
    <div className="pt-2">
      <FindBar {...source} onHits={ignoreHits} onClose={close} />
    </div>
  );
}
