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
    tryNow: 'Jetzt versuchen',
    backTo: (clock) => `Zurück zu ${clock}`,
    undo: 'Rückgängig',
    recovering: {
      offline: 'Du bist offline. Sobald das Netz zurück ist, geht es hier weiter.',
      stalled: 'Der Ton lädt nicht mehr. Neuer Versuch …',
      missing: 'Die Audiodatei ist noch nicht verfügbar. Neuer Versuch …',
      unplayable: 'Die Wiedergabe ist abgebrochen. Neuer Versuch …',
      rangeless: 'Die Wiedergabe ist abgebrochen. Neuer Versuch …',
      blocked: 'Dein Browser braucht einen Klick, bevor er Ton abspielt. Drücke „Abspielen“.',
    },
    failed: {
      offline: 'Du bist offline. Prüfe das Netz und versuche es noch einmal.',
      stalled: 'Der Ton lädt nicht. Prüfe das Netz und versuche es noch einmal.',
      missing: 'Die Audiodatei fehlt auf dem Server. Versuche es später noch einmal.',
      unplayable:
        'Dein Browser kann diese Datei nicht abspielen. Lade sie herunter und nimm einen anderen Player.',
      rangeless:
        'Dein Browser kann diese Datei nicht abspielen. Der Server beantwortet keine Range-Anfragen, die Safari braucht. Lade sie herunter oder nimm einen anderen Browser.',
      blocked: 'Dein Browser braucht einen Klick, bevor er Ton abspielt. Drücke „Abspielen“.',
    },
    unreachable: (host) =>
      `Der Ton liegt auf ${host}, und dieser Server ist nicht erreichbar. Vielleicht blockiert ihn ein Werbeblocker (Content-Blocker) oder das Netz.`,
    notices: {
      'no-seek':
        'Dieser Server kann die Wiedergabe nicht mitten in einer Datei beginnen, deshalb bleibt der Ton, wo er war.',
      cut: 'Das Laden dieser Seite hat die Wiedergabe angehalten. Mit „Abspielen“ geht es weiter.',
    },
    thisEpisode: 'Diese Folge',
    otherIsPlaying: 'Gerade läuft eine andere Folge.',
    left: (clock) => `noch ${clock}`,
    nowPlaying: 'Läuft gerade',
    share: 'Teilen',
    closeBar: 'Player schließen',
    slower: 'Langsamer',
    faster: 'Schneller',
    spaceKey: 'Leertaste',
  },
  episode: {
    notLoaded: 'Das wurde nicht geladen.',
    outline: 'Inhalt',
  },
  site: {
    theme: 'Darstellung',
    light: 'Hell',
    dark: 'Dunkel',
    system: 'Wie das System',
    close: 'Schließen',
    notLoaded: 'Das wurde nicht geladen. Prüfe dein Netz und versuche es noch einmal.',
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
  transcript: {
    shortcuts: 'Tastenkürzel',
    files: 'Kopieren oder herunterladen',
    full: 'Vollständiges Transkript',
    copyAll: 'Text kopieren',
    find: 'Im Transkript suchen',
    textSettings: 'Textdarstellung',
    follow: 'Dem Ton folgen',
    playingHere: 'Läuft gerade',
  },
};
