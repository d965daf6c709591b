/**
 * Words that often stand before a colon at the start of a sentence, such as `Note: …` or
 * `Fazit: …`. They look like one-word names, and so need more evidence than other names.
 */
const LISTS = [
  // English
  `a an the this that these those my our your his her their its it i we you they he she
   and but or so also however anyway well yes no okay ok look listen see here there now then
   if when where why what who whom whose how which because still again let imagine think
   first second third fourth fifth firstly secondly thirdly next last lastly finally one two three
   four five in on for at of to from with by about as key most more some all both every no
   note question answer example remember warning caution tip hint spoiler update rule step number
   chapter part lesson fact facts point idea problem solution result results conclusion summary reason
   today tomorrow yesterday plus bonus quote meaning namely translation breaking news correction
   disclaimer definition theory myth truth takeaway takeaways bottom verdict context background
   challenge option advantage pros cons goal motto title subtitle topic case exhibit phase level
   monday tuesday wednesday thursday friday saturday sunday`,
  // German
  `der die das den dem ein eine einen was warum wieso wie wann wo wer im zum zur und aber oder also
   fazit frage antwort beispiel merke achtung hinweis tipp punkt regel schritt kapitel teil erstens
   zweitens drittens viertens heute morgen gestern jetzt dann ja nein gut denn nur noch kurz kurzum
   ergebnis problem lösung idee stichwort zitat nämlich wichtig vorsicht übrigens deshalb ich wir sie
   er es ihr mein unser kurzgesagt anders zuerst zuletzt schließlich nummer variante grund folge
   merkt merken denkt kurzum zwischenfazit nebenbei apropos
   these gegenthese motto thema titel ziel tatsache wahrheit definition genauer montag dienstag
   mittwoch donnerstag freitag samstag sonntag`,
  // French
  `le la les un une des ce cette ces mon ma notre votre question réponse exemple note attention
   conclusion résultat problème solution règle étape chapitre résumé premièrement deuxièmement
   troisièmement donc et mais ou oui non bref ensuite enfin demain hier je nous vous il elle on ils
   pourquoi quoi comment quand où qui numéro partie titre sujet rappel remarque idée raison
   rappelez retenez notez imaginez imagine résumons bilan précision astuce conseil moralité`,
  // Spanish
  `el los las una unos pregunta respuesta ejemplo nota atención conclusión resultado problema
   solución regla paso capítulo resumen primero segundo tercero entonces y pero o sí hoy mañana ayer
   yo nosotros ustedes ellos qué cómo cuándo dónde quién por número parte título tema recuerda idea
   razón ojo recuerden imagina imaginen atención resumiendo moraleja consejo aclaración dato`,
  // Italian, Portuguese, Dutch
  `il lo gli uno domanda risposta esempio attenzione conclusione risultato soluzione regola passo
   capitolo riassunto primo secondo terzo quindi ma sì oggi domani ieri io noi perché cosa come quando
   ricorda ricordate nota immagina insomma morale consiglio riassumendo ricapitolando
   os as um uma pergunta resposta exemplo atenção conclusão solução regra passo resumo
   lembre lembrem lembrete imagine imaginem resumindo atenção dica moral detalhe
   primeiro terceiro então mas sim não hoje amanhã ontem eu nós
   de het een vraag antwoord voorbeeld let conclusie probleem oplossing regel stap hoofdstuk
   samenvatting ten eerste tweede derde dus maar ja nee vandaag morgen gisteren ik wij onthoud kortom samengevat denk bedenk tip opgelet belangrijk
   moraal feit`,
  // Polish, Turkish
  `pytanie odpowiedź przykład uwaga pamiętaj pamiętajcie wniosek wynik problem rozwiązanie zasada krok
   rozdział podsumowanie pierwszy drugi trzeci więc ale tak nie dziś jutro wczoraj ja my czyli krótko
   punkt temat cel ciekawostka
   soru cevap örnek dikkat unutma unutmayın sonuç sorun çözüm kural adım bölüm özet birinci ikinci
   üçüncü yani ama evet hayır bugün yarın dün biz kısacası konu amaç not ipucu`,
];

const WORDS: ReadonlySet<string> = new Set(
  LISTS.flatMap((list) => list.split(/\s+/)).filter((word) => word !== ''),
);

/** Whether a word usually begins a sentence or a heading rather than a name. */
export function isCommonWord(word: string): boolean {
  const bare = word.toLowerCase().replace(/['’](?:s|re|m|ve|ll|d)$/, '');
  return WORDS.has(bare);
}
