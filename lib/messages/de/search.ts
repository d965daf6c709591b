import type { SearchMessages } from '@/lib/messages/search';

export const messages: SearchMessages = {
  search: 'Suche',
  field: 'Alle Transkripte durchsuchen',
  placeholder: 'Wörter oder „ein genauer Satz“',
  close: 'Schließen',
  invitation: 'Durchsuche jedes gesprochene Wort und spiele die Folge ab dort.',
  latest: 'Letzte Suchen',
  clearLatest: 'Löschen',
  topics: 'Themen',
  examples: 'Zum Beispiel',
  keys: '↓ ↑ wechselt zwischen den Treffern, Enter öffnet, Esc schließt',
  noScript:
    'Die Suche läuft im Browser und braucht JavaScript. Ohne JavaScript findest du alle Folgen unter',
  facets: {
    series: { name: 'Reihe', all: 'Alle Reihen' },
    topic: { name: 'Thema', all: 'Alle Themen' },
    person: { name: 'Person', all: 'Alle Personen' },
    year: { name: 'Jahr', all: 'Alle Jahre' },
  },
  order: 'Reihenfolge',
  orders: { best: 'Beste Treffer', newest: 'Neueste zuerst' },
  searching: 'Suche läuft',
  found: (episodes, pages) =>
    [
      ...(episodes === 0 ? [] : [episodes === 1 ? '1 Folge' : `${episodes} Folgen`]),
      ...(pages === 0 ? [] : [pages === 1 ? '1 Seite' : `${pages} Seiten`]),
    ].join(' und '),
  foundAtMost: (found) => `Höchstens ${found}`,
  noResults: (query) => `Keine Treffer für „${query}“. Versuche weniger oder andere Wörter.`,
  noMatches: 'Keine Folge passt zu allen Filtern.',
  clearFilters: 'Filter zurücksetzen',
  results: 'Treffer',
  about: 'Über die Folge',
  playFrom: (title, clock) => `Abspielen: ${title} ab ${clock}`,
  playParagraph: (title, clock) => `Abspielen: ${title} ab dem Absatz bei ${clock}`,
  approximate: 'ungefähr',
  untimed: 'Dieses Transkript hat keine Zeiten: Ein Treffer öffnet sich im Text.',
  moreHits: (count) =>
    count === 1 ? '1 weiterer Treffer in dieser Folge' : `${count} weitere Treffer in dieser Folge`,
  moreResults: (count) => (count === 1 ? '1 weiteres Ergebnis' : `${count} weitere Ergebnisse`),
  openAsPage: 'Als Seite öffnen',
  indexNotLoaded: 'Der Suchindex wurde nicht geladen. Prüfe dein Netz und versuche es noch einmal.',
  indexNotLoadedOffline:
    'Du bist offline, und der Teil des Suchindex mit diesen Wörtern ist nicht auf diesem Gerät. Nach Wörtern, die du schon gesucht hast, kannst du weiter suchen.',
  worksOffline: {
    used: 'Funktioniert offline für Wörter, die du schon gesucht hast',
    all: 'Funktioniert offline',
  },
  tryAgain: 'Noch einmal',
  development:
    'Der Entwicklungsserver hat keinen Suchindex. `npm start` baut die Site, dann kannst du sie durchsuchen.',
};
