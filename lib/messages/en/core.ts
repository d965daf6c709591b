import type { Messages } from '@/lib/messages/core';

/** English. Its accessible names are part of the contract with other tools. */
export const messages: Messages = {
  language: 'en',
  player: {
    player: 'Player',
    play: 'Play',
    pause: 'Pause',
    skipBack: 'Skip back 15 seconds',
    skipForward: 'Skip forward 30 seconds',
    speed: 'Playback speed',
    mute: 'Mute',
    volume: 'Volume',
    seek: 'Seek',
    positionOf: (position, duration) => `${position} of ${duration}`,
    loading: 'Loading',
    tryAgain: 'Try again',
    recovering: {
      offline: 'You are offline. Playback resumes here once the network is back.',
      stalled: 'The audio stopped arriving. Trying again.',
      missing: 'The audio is not there yet. Trying again.',
      unplayable: 'The audio broke off. Trying again.',
      rangeless: 'The audio broke off. Trying again.',
      blocked: 'Your browser wants a click first. Press Play.',
    },
    failed: {
      offline: 'You are offline. Check your network, then try again.',
      stalled: 'The audio does not arrive. Check your network, then try again.',
      missing: 'The audio file is missing on the server. Try again later.',
      unplayable: 'Your browser cannot play this audio. Download it and use another player.',
      rangeless:
        'Your browser cannot play this audio. Its server does not answer Range requests, which Safari needs. Download it, or use another browser.',
      blocked: 'Your browser wants a click first. Press Play.',
    },
    unreachable: (host) =>
      `The audio is on ${host}, which does not answer here. A content blocker or the network may hold it back.`,
    notices: {
      'no-seek': 'This server cannot start in the middle, so the audio stays where it was.',
      cut: 'Loading this page stopped the audio. Press Play to go on.',
    },
    thisEpisode: 'This episode',
    otherPlays: 'Another episode is playing.',
    left: (clock) => `${clock} left`,
    nowPlaying: 'Now playing',
    slower: 'Slower',
    faster: 'Faster',
  },
  episode: {
    notLoaded: 'The text did not arrive.',
    outline: 'Contents',
  },
  site: {
    theme: 'Theme',
    light: 'Light',
    dark: 'Dark',
    system: 'System',
    notArrived: 'This part does not arrive. Check your network, then try again.',
    continueListening: 'Continue listening',
    minutesLeft: (minutes) => `${minutes} min left`,
    played: 'Played',
    more: (title) => `More about ${title}`,
  },
  time: {
    hours: (count) => (count === 1 ? '1 hour' : `${count} hours`),
    minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
    seconds: (count) => (count === 1 ? '1 second' : `${count} seconds`),
  },
  live: {
    shortcuts: 'Keyboard shortcuts',
  },
};
