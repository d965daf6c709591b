import { describe, expect, it } from 'vitest';
import { sentenceRulesFor } from '@/lib/language/sentence-rules-for';
import { endsBefore, sentencesIn } from '@/lib/language/sentences';

/** `|` marks the end of a sentence. */
function parted(marked: string, language: string): string {
  const text = marked.replaceAll('|', ' ').replaceAll(/ +/g, ' ');
  return sentencesIn(text, sentenceRulesFor(language))
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ');
}

const ENGLISH = [
  // One sentence each.
  'Mr. Baker and Mrs. Oduya met Dr. Lindqvist at St. Mary.',
  'Prof. The Anh spoke, and Gen. Ruiz listened.',
  'Arthur C. Clarke heard it from J. R. R. Tolkien.',
  'The song is by J. Harker and K. L. Moss.',
  'Some fruit, e.g. Apples from Kent, i.e. Bramleys, went first.',
  'See No. 12 and vol. 3, p. 40, of the log.',
  "Z.ai's GLM 5.2 costs 3.50 at example.org today.",
  'The U.S. Navy sent two ships.',
  'Maple Inc. Chair Joan Lee signed at 5 p.m. Monday.',
  'Well … that is odd... but true.',
  '“Is it far?” she asked. ',
  '“No!” (he shook his head) and left.',
  'On Sept. 3 and Oct. 12 it rained.',
  'Smith vs. Jones was heard in Washington, D.C. Tuesday.',
  '1. Fill the kettle.',
  'It was (as Ames et al. Show) a copy.',
  // Two or more.
  'It rains. | Does it? | “Yes.” | It does!',
  'We met in the U.S. | The harbour was closed.',
  'So did I. | Anna stayed.',
  'They opened in 1990. | Twelve people came.',
  'There were 12. | 5 stayed.',
  'No. | That is wrong.',
  'Take vitamin C. | Carrots have none.',
  'That was plan B. | Plan A failed.',
  'He said “Go.” | Nobody went.',
  'He left (at noon). | Then it was quiet.',
  'It closed at 5 p.m. | We went home.',
  'He works for Maple Inc. | She does not.',
  'I left... | Nobody saw me.',
  'Bread, jam, etc. | Everyone ate.',
  'I bought it. | eBay had one.',
  'He lives on Main St. | It is noisy.',
  'What?! | Really? | Yes.',
  'It ended.¹ | The note says why.',
  'Turn to page 5. | Read it aloud.',
];

const GERMAN = [
  'Heute ist Freitag, der 3. Oktober, und am 23. Mai wurde er geboren.',
  'Im 19. Jahrhundert lebten hier 7 Mio. Menschen.',
  'Es gibt Obst, z. B. Äpfel, d. h. Kernobst, u. a. Quitten.',
  'Es gibt Obst, z.B. Äpfel, d.h. Kernobst.',
  'Das sagte Dr. Anna Meier zu Prof. Dr. h. c. Jonas Wolf.',
  'Hr. Kurz und Fr. Lang wohnen in St. Pölten.',
  'Das steht in Nr. 5, Abs. 2, S. 14 vgl. Bd. 3.',
  'Die 2. Auflage kam im 3. Quartal.',
  'Am 1. und 2. Advent brennt Licht.',
  'Der 1. FC spielt in der 3. Liga.',
  'Es kostet ca. Zwanzig, bzw. Dreißig Mark.',
  'Caesar starb 44 v. Chr. Rom trauerte um ihn.',
  'Er wurde am 12. Februar im II. Weltkrieg geboren.',
  '„Ja!“, sagte er. ',
  '„Kommst du?“ fragte sie.',
  'Das ist … Wahnsinn.',
  'Der Text ist von E. T. A. Hoffmann und J. W. Goethe.',
  'Es sind 3,5 Mrd. Euro, also 1.000.000 Teile.',
  '3. Oktober ist Feiertag.',
  // Two or more.
  'Das war 1990. | Danach kam die Wende.',
  'Wir waren 12. | Anna kam später.',
  'Das war der 3. | Dann kam der nächste.',
  'Willkommen zu Folge 12. | Anna ist da.',
  'Wir treffen uns um 8. | Peter bringt Brot.',
  'Er sagte: „Ja.“ | Danach ging er.',
  '»Ja.« | »Nein.«',
  'Das ist Max. | Er wohnt hier.',
  'Brot, Käse usw. | Alle wurden satt.',
  'Das war Plan B. | Plan A war teuer.',
  'Es sind 7 Mio. | Das ist viel.',
  'Ich weiß nicht … | Dann kam er.',
  'Ich ging… | Niemand sah mich.',
  'Lies Seite 14. | Seite 15 fehlt.',
  'Vitamin C. | Äpfel haben es.',
  'Stimmt das? | Ja! | Gut.',
  'Er lebte im 19. Jh. | Er war Maler.',
  'Das Spiel endete 3:2. | Hamburg jubelte.',
  'Sie lief 100. | Keiner lief weiter.',
];

const FRENCH = [
  'M. Dupont et Mme. Roy ont vu MM. Petit et le Dr. Blanc.',
  'M. Le Goff habite à St. Malo.',
  'Il y a des fruits, p. ex. Pommes et poires, c.-à-d. Tout.',
  'Cf. Hugo, chap. 3, p. 12, vol. 2, n. 5.',
  'César est mort en 44 av. J.-C. Rome pleurait.',
  'Le livre est de J. M. G. Le Clézio.',
  'Le livre est de J. Verne.',
  'Elle coûte 3.50 sur example.org aujourd’hui.',
  '« Vraiment ? » demanda-t-elle.',
  '« Oui ! », dit-il.',
  'Eh bien… peut-être.',
  'Mgr. Aubert a vu le Pr. Lenoir.',
  'Il y a env. Cent personnes.',
  'Voir art. 12 et fig. 3.',
  '1. Ouvrez la porte.',
  'Vraiment ?! | Oui.',
  'Il est né en 1990. | La ville dormait.',
  'Nous étions 12. | Paul est resté.',
  '« Oui. » | Elle partit.',
  '« Oui. » | « Non. »',
  'Il dit : « Viens ! » | Personne ne vint.',
  'Du pain, du vin, etc. | Tout le monde mangea.',
  'Prenez de la vitamine C. | Les pommes en ont.',
  'C’est le plan B. | Paul préfère le premier.',
  'Je suis parti… | Personne ne m’a vu.',
  'Pourquoi ? | Parce que. | Bon !',
  'Il travaille chez Petit et Cie. | Elle aussi.',
  'Lisez la page 5. | Fermez le livre.',
  '– Oui. | – Non.',
  'Au XIXe. | Puis la guerre.',
  'Elle a fini (enfin). | Tant mieux.',
];

const SPANISH = [
  'El Sr. López y la Sra. Vega vieron al Dr. Ruiz y a la Dra. Sanz.',
  'D. Juan y Dña. Inés viven en Sta. Cruz.',
  'Hay fruta, p. ej. Manzanas y peras.',
  'Los EE. UU. Americanos y los EE.UU. Vecinos firmaron.',
  'César murió en 44 a. C. Roma lloró.',
  'Véase núm. 5, pág. 12, art. 3 y vol. 2.',
  'Es una obra de J. R. Jiménez y de G. García.',
  'Cuesta 3.50 en example.org hoy.',
  '«¿Vienes?», preguntó ella.',
  '«¡Sí!» gritó él.',
  'Bueno… quizá.',
  'Hola, ¿cómo está Ud. López?',
  'El Ing. Mora y la Lic. Soto llegaron.',
  '1. Abre la puerta.',
  'Hay aprox. Cien personas.',
  '¿Vienes? | ¡Claro! | Vamos.',
  'Nació en 1990. | La ciudad dormía.',
  'Éramos 12. | Pablo se quedó.',
  'Dijo: «Ven.» | Nadie vino.',
  'Pan, vino, etc. | Todos comieron.',
  'Toma vitamina C. | Las manzanas tienen.',
  'Es el plan B. | Pablo prefiere el otro.',
  'Me fui… | Nadie me vio.',
  'Vive en EE. UU. | El viaje es largo.',
  'Se lo digo a Ud. | No me escucha.',
  'Salió a las 5 p. m. | La calle estaba vacía.',
  'Lee la página 5. | Cierra el libro.',
  '—Sí. | —No.',
  'Trabaja en Luz S. A. | Ella no.',
  'Terminó (por fin). | Menos mal.',
  '¿Qué?! | ¿De verdad? | Sí.',
];

const OTHERS = {
  it: [
    'Il Sig. Rossi e il Dott. Bruni, p. es. oggi.',
    'È nato nel 1990. | Poi partì.',
    'Perché? | Sì!',
  ],
  pt: [
    'O Sr. Lima e a Dra. Reis, p. ex. hoje.',
    'Nasceu em 1990. | Depois partiu.',
    'Vens? | Sim!',
  ],
  nl: [
    'Dhr. Jansen en dr. Bakker, bijv. Appels.',
    'Dat was 1990. | Toen kwam hij.',
    'Kom je? | Ja!',
  ],
  sv: ['Dr. Berg kom kl. 5 igår.', 'Det var 1990. | Sedan kom han.'],
  pl: ['Dr. Nowak przyszedł 3. maja.', 'To było w 1990. | Potem przyszedł.'],
  el: ['Ο κ. Παππάς ήρθε.', 'Έρχεσαι; | Ναι.'],
  hi: ['वह आया। | वह गया।'],
  ar: ['هل جاء؟ | نعم. | جاء أمس.'],
};

const ARABIC = [
  'قال د. أحمد سالم إن المسألة واضحة.',
  'وصل إلى الميناء. | هل رأيت المصابيح؟ | نعم، سبعة!',
];

describe('the end of a sentence', () => {
  it.each([
    ['It was late.', 'They left.', 'en', true],
    ['We met Dr.', 'Baker there.', 'en', false],
    ['Heute ist der 3.', 'Oktober.', 'de', false],
    ['昨日は雨でした。', '今日は晴れです。', 'ja', true],
    ['They left', 'at noon.', 'en', false],
    ['It was late.', '', 'en', true],
  ])('is recognized between two cues: %s %s', (text, next, language, isEnd) => {
    expect(endsBefore(text, next, sentenceRulesFor(language))).toBe(isEnd);
  });
});

describe('the sentences of a paragraph', () => {
  it.each([
    ['it', 'Il sig. Rossi e il dott. Bianchi vivono nel sec. XIX. | L’ing. Verdi no.'],
    ['pt', 'O sr. Silva e a dra. Costa vivem no séc. XIX. | Nada mais.'],
    ['fr', 'Il est 10 h. 30 environ. | Elle part.'],
    ['pl', 'Dr Kowalski i prof. Nowak przyszli ok. godz. 10. | Zobacz s. 12, np. rys. 3.'],
    ['tr', 'Sn. Demir vb. kişiler geldi. | Dr. Yılmaz da.'],
    ['da', 'Hr. Berg kom d. 3. maj, dvs. sent. | Det var alt.'],
  ])('do not end at abbreviations of %s: %s', (language, text) => {
    expect(parted(text, language)).toBe(text);
  });

  it('do not depend on line breaks', () => {
    const rules = sentenceRulesFor('de');
    const text = 'Das war der 3. Oktober. Danach kam z. B. Anna.';
    const lines = text.replaceAll(' ', '\n');
    expect(sentencesIn(lines, rules)).toEqual(sentencesIn(text, rules));
    expect(sentencesIn(` ${text} `, rules).map(({ start }) => start)).toEqual([1, 25]);
    expect(sentencesIn(' \n ', rules)).toEqual([]);
  });

  it.each(ENGLISH)('are found in English: %s', (text) =>
    expect(parted(text, 'en')).toBe(text.trim()),
  );
  it.each(GERMAN)('are found in German: %s', (text) =>
    expect(parted(text, 'de-AT')).toBe(text.trim()),
  );
  it.each(ARABIC)('are found in Arabic: %s', (text) => expect(parted(text, 'ar-EG')).toBe(text));
  it.each(FRENCH)('are found in French: %s', (text) =>
    expect(parted(text, 'fr')).toBe(text.trim()),
  );
  it.each(SPANISH)('are found in Spanish: %s', (text) =>
    expect(parted(text, 'es-MX')).toBe(text.trim()),
  );
  it.each(Object.entries(OTHERS).flatMap(([code, texts]) => texts.map((text) => [code, text])))(
    'in %s: %s',
    (code = '', text = '') => expect(parted(text, code)).toBe(text),
  );
});
