import type { Messages } from '@/lib/messages/core';

/** German. */
export const messages: Messages = {
  language: 'de',
  player: {
    player: 'Player',
    play: 'Abspielen',
    pause: 'Pause',
    skipBack: '15 Sekunden zurück',
    skipForward: '30 Sekunden vor',
    speed: 'Geschwindigkeit',
    mute: 'Stumm',
    volume: 'Lautstärke',
    seek: 'Stelle',
    positionOf: (position, duration) => `${position} von ${duration}`,
    loading: 'Lädt',
    tryAgain: 'Noch einmal versuchen',
    recovering: {
      offline: 'Du bist offline. Sobald das Netz zurück ist, geht es hier weiter.',
      stalled: 'Es kommt kein Ton mehr an. Neuer Versuch.',
      missing: 'Die Audiodatei ist noch nicht da. Neuer Versuch.',
      unplayable: 'Der Ton ist abgebrochen. Neuer Versuch.',
      rangeless: 'Der Ton ist abgebrochen. Neuer Versuch.',
      blocked: 'Dein Browser möchte zuerst einen Klick. Drücke „Abspielen“.',
    },
    failed: {
      offline: 'Du bist offline. Prüfe das Netz und versuche es noch einmal.',
      stalled: 'Es kommt kein Ton an. Prüfe das Netz und versuche es noch einmal.',
      missing: 'Die Audiodatei fehlt auf dem Server. Versuche es später noch einmal.',
      unplayable:
        'Dein Browser kann diese Datei nicht abspielen. Lade sie herunter und nimm einen anderen Player.',
      rangeless:
        'Dein Browser kann diese Datei nicht abspielen. Der Server beantwortet keine Range-Anfragen, die Safari braucht. Lade sie herunter oder nimm einen anderen Browser.',
      blocked: 'Dein Browser möchte zuerst einen Klick. Drücke „Abspielen“.',
    },
    unreachable: (host) =>
      `Der Ton liegt auf ${host}, und von dort kommt nichts an. Vielleicht hält ihn ein Werbeblocker (Content-Blocker) oder das Netz auf.`,
    notices: {
      'no-seek':
        'Dieser Server kann nicht in der Mitte beginnen, deshalb bleibt der Ton, wo er war.',
      cut: 'Beim Laden dieser Seite hielt die Wiedergabe an. Mit „Abspielen“ geht es weiter.',
    },
    thisEpisode: 'Diese Folge',
    otherPlays: 'Gerade läuft eine andere Folge.',
    left: (clock) => `noch ${clock}`,
    nowPlaying: 'Läuft gerade',
    slower: 'Langsamer',
    faster: 'Schneller',
  },
  episode: {
    notLoaded: 'Der Text wurde nicht geladen.',
    outline: 'Inhalt',
  },
  site: {
    theme: 'Darstellung',
    light: 'Hell',
    dark: 'Dunkel',
    system: 'Wie das System',
    notArrived: 'Dieser Teil kam nicht an. Prüfe dein Netz und versuche es noch einmal.',
    continueListening: 'Weiterhören',
    minutesLeft: (minutes) => `noch ${minutes} Min.`,
    played: 'Gehört',
    more: (title) => `Mehr zu ${title}`,
  },
  time: {
    hours: (count) => (count === 1 ? '1 Stunde' : `${count} Stunden`),
    minutes: (count) => (count === 1 ? '1 Minute' : `${count} Minuten`),
    seconds: (count) => (count === 1 ? '1 Sekunde' : `${count} Sekunden`),
  },
  live: {
    shortcuts: 'Tastenkürzel',
  },
};
