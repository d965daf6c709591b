import { describe, expect, it } from 'vitest';
import { readBody } from '@/lib/content/markdown/read-body';

function titlesOf(bold: string, language: string): string[] {
  const body = `**${bold}** Money follows the road here.`;
  const { transcript } = readBody(body, { people: [], firstLine: 1, language });
  return transcript.sections.flatMap(({ title }) => (title === null ? [] : [title]));
}

describe('bold text of many words at the start of a paragraph', () => {
  it.each([
    ['en', 'The Bridge Over the Elm: Why a Town of Nine Thousand Builds for Carts and Walkers'],
    [
      'en',
      'How a Small Town of Nine Thousand People Built the Cheapest Bridge in the Whole Country',
    ],
    ['en', 'Project Elm: What the Committee Learned From Three Years of Mud, Rain and Money'],
    ['en', 'Ink and Paper: The Long Story of a Printing House That Never Wanted to Grow at All'],
    ['en', 'Does the New Bridge Pay for Itself, and Who Gets the Money in the End?'],
    [
      'de',
      'Die Brücke über die Elm: Warum eine Stadt mit neuntausend Einwohnern für Karren und Fußgänger baut',
    ],
    [
      'de',
      'Tinte und Papier: die lange Geschichte einer Druckerei, die niemals größer werden wollte als ihr Haus',
    ],
    ['de', 'Projekt Elm: Was der Ausschuss in drei Jahren voller Regen, Schlamm und Geld lernte'],
    [
      'fr',
      'Le pont sur la rivière : pourquoi une ville de neuf mille habitants construit pour les charrettes',
    ],
    [
      'fr',
      'Encre et papier : la longue histoire d’une imprimerie qui ne voulait pas du tout grandir',
    ],
    [
      'es',
      'El puente sobre el río: por qué una ciudad de nueve mil habitantes construye para carros',
    ],
    [
      'es',
      'Tinta y papel: la larga historia de una imprenta que nunca quiso crecer más que su casa',
    ],
    ['it', 'Il ponte sul fiume: perché una città di novemila abitanti costruisce per i carri'],
    ['pt', 'A ponte sobre o rio: por que uma cidade de nove mil habitantes constrói para carroças'],
    ['nl', 'De brug over de rivier: waarom een stad van negenduizend mensen voor karren bouwt'],
    [
      'pl',
      'Most nad rzeką: dlaczego miasto dziewięciu tysięcy ludzi buduje drogę dla wozów i pieszych',
    ],
    ['tr', 'Nehrin üzerindeki köprü: dokuz bin kişilik bir kasaba neden arabalar için yol yapıyor'],
  ])('is a title if it has the form of one (%s): %s', (language, title) => {
    expect(titlesOf(title, language)).toEqual([title]);
  });

  it.each([
    ['en', 'Why a town of nine thousand builds a bridge for carts and walkers'],
    ['en', 'The point is: nobody in the town ever paid for the ink and the paper'],
    ['en', 'This is what the committee said when the bridge was closed for two whole years'],
    ['en', 'The Bridge Over the Elm: Why a Town of Nine Thousand Builds for Carts and Walkers.'],
    ['en', 'The Bridge Is Closed. The Town of Nine Thousand People Has to Walk Around the Elm'],
    ['en', 'One thing: the bridge over the Elm will never carry more than carts and walkers'],
    ['de', 'Das Problem ist: niemand bezahlt in der Stadt für das Papier und die Tinte der Karten'],
    [
      'de',
      'Die Brücke über die Elm wird im nächsten Jahr für Karren und Fußgänger wieder geöffnet',
    ],
    [
      'de',
      'Wir sagen: die Stadt mit neuntausend Einwohnern baut eine Brücke für Karren und Fußgänger',
    ],
    ['fr', 'Le problème est : personne ne paie en ville pour le papier et pour l’encre des cartes'],
    [
      'fr',
      'Le pont sur la rivière sera ouvert l’année prochaine pour les charrettes et les piétons',
    ],
    ['es', 'El problema es: nadie paga en la ciudad por el papel y la tinta de los mapas'],
    ['es', 'El puente sobre el río se abre el próximo año para carros y para gente a pie'],
    ['fr', 'Ce que je dis : personne ne paie en ville pour le papier et pour l’encre des cartes'],
    ['es', 'Recuerda: nadie paga en la ciudad por el papel y la tinta de los mapas del río'],
    ['it', 'Quello che dico è questo: nessuno in città paga la carta e l’inchiostro delle mappe'],
    ['pt', 'O que eu digo é isto: ninguém na cidade paga o papel e a tinta dos mapas do rio'],
    ['nl', 'Wat ik bedoel is dit: niemand in de stad betaalt het papier en de inkt van de kaarten'],
    ['pl', 'Chodzi o to: nikt w mieście nie płaci za papier i atrament do tych wszystkich map'],
    [
      'tr',
      'Demek istediğim şu: kasabada kimse haritaların kâğıdı ve mürekkebi için artık hiç para ödemiyor',
    ],
  ])('is a sentence (%s): %s', (language, sentence) => {
    expect(titlesOf(sentence, language)).toEqual([]);
  });
});
