import type { SearchMessages } from '@/lib/messages/search';

export const messages: SearchMessages = {
  search: 'Suche',
  field: 'Alle Transkripte durchsuchen',
  placeholder: 'Wörter oder „ein genauer Satz“',
  close: 'Schließen',
  invitation: 'Findet jedes Wort, das gesagt wurde, und spielt es dort, wo es gesagt wurde.',
  keys: '↓ ↑ zu den Treffern, Enter öffnet, Esc schließt',
  noScript:
    'Die Suche läuft im Browser und braucht JavaScript. Ohne es stehen alle Folgen in der Liste:',
  facets: {
    series: { name: 'Reihe', all: 'Alle Reihen' },
    topic: { name: 'Thema', all: 'Alle Themen' },
    person: { name: 'Person', all: 'Alle Personen' },
    year: { name: 'Jahr', all: 'Alle Jahre' },
  },
  order: 'Reihenfolge',
  orders: { best: 'Beste Treffer', newest: 'Neueste zuerst' },
  searching: 'Suche läuft',
  found: (episodes, seconds) =>
    `${episodes === 1 ? '1 Folge' : `${episodes} Folgen`} in ${seconds} s`,
  nothing: (asked) =>
    `Zu „${asked}“ wurde nichts gefunden. Versuche weniger Wörter oder eine andere Form.`,
  nothingChosen: 'Keine Folge erfüllt alles, was du gewählt hast.',
  clear: 'Ohne Auswahl suchen',
  results: 'Treffer',
  about: 'Über die Folge',
  playFrom: (title, clock) => `Abspielen: ${title} ab ${clock}`,
  playParagraph: (title, clock) => `Abspielen: ${title} ab dem Absatz bei ${clock}`,
  paragraph: 'ab seinem Absatz',
  untimed: 'Dieses Transkript hat keine Zeiten: Ein Treffer öffnet sich im Text.',
  moreHits: (count) =>
    count === 1 ? '1 weiterer Treffer in dieser Folge' : `${count} weitere Treffer in dieser Folge`,
  moreEpisodes: (count) => (count === 1 ? '1 weitere Folge' : `${count} weitere Folgen`),
  onOwnPage: 'Als Seite öffnen',
  lost: 'Das Verzeichnis kam nicht an. Prüfe dein Netz und versuche es noch einmal.',
  lostOffline:
    'Du bist offline, und der Teil des Verzeichnisses mit diesen Wörtern ist nicht auf diesem Gerät. Was hier schon gesucht wurde, ist es noch.',
  withoutNetwork: {
    used: 'Ohne Netz werden Wörter gefunden, die hier schon gesucht wurden, und Seiten, die du von jetzt an öffnest, lassen sich lesen. Beides bleibt auf diesem Gerät.',
    all: 'Ohne Netz wird jedes Wort gefunden, und Seiten, die du von jetzt an öffnest, lassen sich lesen. Beides bleibt auf diesem Gerät.',
  },
  tryAgain: 'Noch einmal',
  development:
    'Beim Schreiben gibt es kein Verzeichnis. `npm start` baut die Site, dann lässt sich darin suchen.',
};
