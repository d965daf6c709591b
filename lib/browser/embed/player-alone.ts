import { messages } from '@/lib/messages/current/reading';
import { part } from './parts';
import { startPlayer } from './start-player';

/**
 * The player as one classic script, for a frame without an origin: a page that
 * shows an oEmbed answer in `sandbox="allow-scripts"` makes one. Modules and
 * `fetch` are refused there, so it has all that it needs to play, and says where
 * the text is.
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
