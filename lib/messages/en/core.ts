import type { Messages } from '@/lib/messages/core';

/** English. Tests outside this repository rely on some of its accessible names. */
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
      stalled: 'The audio stopped loading. Trying again…',
      missing: 'The audio is not available yet. Trying again…',
      unplayable: 'The audio cut out. Trying again…',
      rangeless: 'The audio cut out. Trying again…',
      blocked: 'Your browser needs a click before it plays audio. Press Play.',
    },
    failed: {
      offline: 'You are offline. Check your network, then try again.',
      stalled: "The audio isn't loading. Check your network, then try again.",
      missing: 'The audio file is missing on the server. Try again later.',
      unplayable: 'Your browser cannot play this audio. Download it and use another player.',
      rangeless:
        'Your browser cannot play this audio. Its server does not answer Range requests, which Safari needs. Download it, or use another browser.',
      blocked: 'Your browser needs a click before it plays audio. Press Play.',
    },
    unreachable: (host) =>
      `The audio is on ${host}, which cannot be reached. A content blocker or the network may be blocking it.`,
    notices: {
      'no-seek':
        'This server cannot start playback in the middle of a file, so the audio stays where it was.',
      cut: 'Loading this page stopped the audio. Press Play to continue.',
    },
    thisEpisode: 'This episode',
    otherIsPlaying: 'Another episode is playing.',
    left: (clock) => `${clock} left`,
    nowPlaying: 'Now playing',
    slower: 'Slower',
    faster: 'Faster',
  },
  episode: {
    notLoaded: "This didn't load.",
    outline: 'Contents',
  },
  site: {
    theme: 'Theme',
    light: 'Light',
    dark: 'Dark',
    system: 'System',
    notLoaded: "This didn't load. Check your network, then try again.",
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
  transcript: {
    shortcuts: 'Keyboard shortcuts',
  },
};
