'use client';

import { ALargeSmall, Download, LocateFixed, LocateOff, TableOfContents, TextSearch } from 'lucide';
import { useRef, type ReactNode } from 'react';
import { useReading } from '@/components/player/use-reading';
import { setIsFinding, useIsFinding } from '@/components/transcript/find-state';
import { OUTLINE } from '@/components/transcript/outline/outline';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { Served } from '@/components/ui/hydration/served';
import { keyCapOf } from '@/lib/player/shortcuts';
import { messages } from '@/lib/messages/current/core';
import { FindPlace } from './find-place';
import { FILES, FilesPanel } from './files-panel';
import { SettingsPanel, TEXT_SETTINGS } from './settings-panel';
import { useFocusAfter } from './use-focus-after';
import { useReadingPlace } from './use-reading-place';

type ReadingStripProps = {
  readonly heading: string;
  /** Shown while no section is read. */
  readonly title: string;
  readonly hasOutline: boolean;
  readonly isTimed: boolean;
  /** Links to the transcript's files. */
  readonly files: ReactNode;
};

/**
 * The head of the transcript, with its tools. It stays at the top of the window while the text
 * is read, and then shows the section and the progress.
 */
export function ReadingStrip({ heading, title, hasOutline, isTimed, files }: ReadingStripProps) {
  const strip = useRef<HTMLDivElement>(null);
  const section = useReadingPlace(strip);
  const isFinding = useIsFinding();
  const findButton = useFocusAfter(isFinding);
  const { reading, change } = useReading();
  const follows = reading.follow !== 'off';
  const { files: filesName, find, textSettings, follow } = messages.transcript;

  return (
    <div ref={strip} className="strip">
      <div className="strip-row" inert={isFinding}>
        <div className="strip-title">
          <h2 suppressHydrationWarning>{heading}</h2>
          <p aria-hidden="true" suppressHydrationWarning>
            {section ?? title}
          </p>
        </div>
        <IconButton label={filesName} popoverTarget={FILES} className="strip-files">
          <Icon icon={Download} className="size-5" />
        </IconButton>
        {hasOutline && (
          <IconButton
            label={messages.episode.outline}
            popoverTarget={OUTLINE}
            className="lg:hidden"
          >
            <Icon icon={TableOfContents} className="size-5" />
          </IconButton>
        )}
        <IconButton
          ref={findButton}
          label={find}
          data-key={keyCapOf('find')}
          onClick={() => setIsFinding(true)}
          className="needs-script"
        >
          <Icon icon={TextSearch} className="size-5" />
        </IconButton>
        <IconButton label={textSettings} popoverTarget={TEXT_SETTINGS} className="needs-script">
          <Icon icon={ALargeSmall} className="size-5" />
        </IconButton>
        {isTimed && (
          <IconButton
            label={follow}
            aria-pressed={follows}
            onClick={() => change('follow', follows ? 'off' : undefined)}
            className="needs-script"
          >
            <Icon icon={follows ? LocateFixed : LocateOff} className="size-5" />
          </IconButton>
        )}
      </div>
      <FindPlace />
      <div className="strip-progress" />
      <FilesPanel>
        <Served>{files}</Served>
      </FilesPanel>
      <SettingsPanel isTimed={isTimed} />
    </div>
  );
}
