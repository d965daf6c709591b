'use client';

import { useEffect, useState } from 'react';
import { fetchCover } from '@/lib/browser/player/fetch-cover';
import { Picture } from '@/components/ui/picture';
import type { Cover } from '@/lib/episode/cover';
import type { Track } from '@/lib/player/player-state';
import { CoverPicture } from './cover-picture';
import { useWholePlayer } from './use-player';

type TrackCoverProps = {
  readonly track: Track;
  /** Width and height in CSS pixels. */
  readonly size: number;
  /** Gives the same size, which keeps the place until the cover is there. */
  readonly className: string;
};

/** The picture of a track, else the episode's cover, else the artwork of the show. */
export function TrackCover({ track, size, className }: TrackCoverProps) {
  const { showArtwork } = useWholePlayer();
  const { id, page, artwork } = track;
  const hasOwnPicture = artwork !== null && artwork !== showArtwork;
  const [cover, setCover] = useState<Cover | 'loading' | null>('loading');

  useEffect(() => {
    if (hasOwnPicture) return;
    let isGone = false;
    void fetchCover({ id, page }).then((found) => !isGone && setCover(found));
    return () => void (isGone = true);
  }, [hasOwnPicture, id, page]);

  if (!hasOwnPicture && cover === 'loading') {
    return <span aria-hidden="true" className={`cover block shrink-0 ${className}`} />;
  }
  if (!hasOwnPicture && cover !== null && cover !== 'loading') {
    return <CoverPicture cover={cover} className={className} />;
  }
  return artwork && <Picture address={artwork} size={size} className={className} />;
}
