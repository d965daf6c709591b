import { startPlayer } from './start-player';

/** The usual player. It fetches the transcript when the listener opens it. */
startPlayer(async (store, data) => {
  const { showTranscript } = await import('./transcript');
  return showTranscript(store, data);
});
