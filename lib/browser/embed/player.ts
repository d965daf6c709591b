import { startPlayer } from './start-player';

/** The usual player: what only some listeners need is fetched when they do. */
startPlayer(async (store, data) => {
  const { showTranscript } = await import('./transcript');
  return showTranscript(store, data);
});
