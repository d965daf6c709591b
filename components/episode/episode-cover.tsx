import { CoverPicture } from '@/components/player/cover-picture';
import { Picture } from '@/components/ui/picture';
import type { ListedEpisode } from '@/lib/output/listed-episode';

type EpisodeCoverProps = {
  readonly episode: Pick<ListedEpisode, 'cover' | 'track'>;
  /** Width and height in CSS pixels; the largest, if they differ between windows. */
  readonly size: number;
  /** As in HTML, if the width differs between windows. */
  readonly sizes?: string;
  readonly eager?: boolean;
  /** Gives the same size. */
  readonly className: string;
};

/** The picture of an episode, else the cover that is drawn from its speech. */
export function EpisodeCover({ episode, className, ...picture }: EpisodeCoverProps) {
  const { cover, track } = episode;
  if (cover !== null) return <CoverPicture cover={cover} className={className} />;
  return <Picture address={track.artwork} className={className} {...picture} />;
}
