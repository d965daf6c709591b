import { messages } from '@/lib/messages/current/reading';
import { part } from './parts';
import { startPlayer } from './start-player';

/**
 * The player as one classic script, for a frame without an origin. A page that shows an oEmbed
 * response in `sandbox="allow-scripts"` creates such a frame. The browser refuses modules and
 * `fetch` there, so this script contains all that playback needs, and links to the transcript.
 */
startPlayer((_, data) => {
  const link = document.createElement('a');
  link.href = data.track.page;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = data.track.title;
  part('text').replaceChildren(`${messages.textOnEpisodePage} `, link);
  return Promise.resolve();
});
