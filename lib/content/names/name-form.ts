import { NAME_PARTICLES, NAME_TITLES } from '@/lib/language/names';
import { isCommonWord } from './common-words';

/**
 * The form of the words before a colon:
 * `label`: `SPEAKER_00`, `Speaker 1`;
 * `role`: `Host`, `Audience member`;
 * `name`: capitalised words, `Dr. Ada van Bo`, `PETER`;
 * `common`: like a name, but its first word usually begins a sentence (`Note`);
 * `uncased`: words of a script that has no capitals;
 * `lower`: one or two words without a capital, `joanna`.
 */
export type NameForm = 'label' | 'role' | 'name' | 'common' | 'uncased' | 'lower';

const MAX_LENGTH = 60;
const MAX_WORDS = 4;
const MAX_LOWER_WORDS = 2;

/** Joins the names of two people. */
const JOINING = /^(?:[&\/+]|and|und|et|y|e|i|og|och|en)$/i;
/** Suffixes of names, and titles that precede a colon only with their full stop. */
const MORE_TITLES =
  /^(?:jr|sr|st|hon|gov|lt|maj|cpt|hr|fr|mag|dipl|med|phil|ph\.?d|m\.?d|esq)\.?$/i;

const INITIALS = /^(?:\p{Lu}\.-?){1,4}\p{Lu}?$/u;
const CASED_WORD = /^(?:[dDlLoO]['’]|[aA]l-)?[\p{Lu}\p{Lt}]/u;
const UNCASED_WORD = /^[\p{Lo}\p{M}\p{N}\p{Script=Georgian}]/u;
const NUMBER = /^#?\p{N}+\p{L}?$/u;
/** Characters that occur in sentences but not in names. */
const NOT_IN_NAMES = /[!?;…:"“”„«»<>=@*_{}|]|,.*,|\.\.|\s[-–—]\s/u;

/** "He says", "is", "note", "question": words before a colon in scripts without capitals. */
const SAYING =
  /(?:说|說|道|问|問|是|曰|答|例如|比如|记住|記住|注意|结论|結論|问题|問題|答案|例|とは|結果|ポイント|質問|回答|질문|대답|답|예|결론|قال|قالت|يقول|سؤال|جواب|שאלה|תשובה|אמר|אמרה)$/u;

/** Labels that programs generate, in the languages that they use. */
const NUMBERED =
  /^(?:speaker|spk|spkr|s|voice|person|participant|unknown|sprecher(?:in)?|stimme|locuteur|locutrice|interlocuteur|intervenant|hablante|orador|oradora|falante|parlante|relatore|spreker|talare|taler|说话人|說話人|发言人|講者|话者|話者|화자|спикер|диктор|мовець)[\s_#-]*(?:\p{N}{1,3}|[A-Z])$/iu;
const ROLE_WORDS =
  /^(?:host|hosts|co-?host|guest|narrator|interviewer|interviewee|moderator|presenter|announcer|caller|listener|reporter|anchor|operator|audience|crowd|member|voice|voiceover|voice-over|speaker|unknown|unidentified|male|female|man|woman|boy|girl|child|translator|interpreter|producer|student|teacher|doctor|patient|both|everyone|sprecher|sprecherin|moderatorin|erzähler|erzählerin|gast|anrufer|anruferin|hörer|hörerin|publikum|zuschauer|übersetzer|übersetzerin|mann|frau|présentateur|présentatrice|invité|invitée|narrateur|narratrice|auditeur|auditrice|homme|femme|presentador|presentadora|locutor|locutora|invitado|invitada|oyente|entrevistador|entrevistadora|moderador|moderadora|hombre|mujer|conduttore|conduttrice|ospite|主持人|嘉宾|嘉賓|旁白|司会|司会者|ゲスト|진행자|게스트)$/iu;

/** @returns `null` if the words cannot be a name. */
export function nameForm(written: string): NameForm | null {
  const name = withoutAside(written);
  if (name === '' || name.length > MAX_LENGTH) return null;
  if (NUMBERED.test(name)) return 'label';
  if (/^\p{Lu}$/u.test(name)) return 'name';
  if (NOT_IN_NAMES.test(name)) return null;
  const words = name.split(/\s+/);
  const own = words.filter((word) => !isParticle(word) && !isTitle(word));
  const main = own.length > 0 ? own : words;
  if (main.length > MAX_WORDS || words.some(isEndOfSentence)) return null;
  if (isRole(words)) return 'role';
  return formOf(words, main);
}

function isParticle(word: string): boolean {
  return JOINING.test(word) || NAME_PARTICLES.has(word.toLowerCase());
}

function isTitle(word: string): boolean {
  return MORE_TITLES.test(word) || NAME_TITLES.has(word.toLowerCase().replace(/\.$/, ''));
}

/** "Host", "Audience member", "Male voice 2". */
function isRole(words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  return ROLE_WORDS.test(first) && rest.every((word) => ROLE_WORDS.test(word) || NUMBER.test(word));
}

function formOf(words: readonly string[], main: readonly string[]): NameForm | null {
  const [first = ''] = words;
  const isCased = main.every((word, at) => CASED_WORD.test(word) || (at > 0 && NUMBER.test(word)));
  if (isCased) {
    const isCommon = isCommonWord(first) && !(words.length > main.length && isTitle(first));
    return isCommon ? 'common' : 'name';
  }
  if (
    /^[\p{Lo}\p{Script=Georgian}]/u.test(first) &&
    main.every((word) => UNCASED_WORD.test(word))
  ) {
    return SAYING.test(words.join(' ')) ? 'common' : 'uncased';
  }
  const isShort = words.length <= MAX_LOWER_WORDS && /^\p{Ll}/u.test(first) && !isCommonWord(first);
  return isShort && words.every((word) => /^[\p{L}\p{N}'’-]+$/u.test(word)) ? 'lower' : null;
}

/** Whether a word ends with punctuation that does not belong to a title or to initials. */
function isEndOfSentence(word: string): boolean {
  return /[.,。，]/.test(word) && !isTitle(word) && !INITIALS.test(word);
}

/**
 * The name without a description: `Ada Bo` for `Ada Bo (host)`, `Ada Bo [on the phone]` and `Ada
 * Bo, host`.
 */
function withoutAside(name: string): string {
  const bare = name.trim().replace(/\s*[([（【][^)\]）】]*[)\]）】]$/u, '');
  const [before = '', after, ...more] = bare.split(/,\s+/);
  const isAside = after !== undefined && more.length === 0 && /^\p{Lu}\S*\s+\p{Lu}/u.test(before);
  return isAside && after.split(/\s+/).length <= MAX_WORDS ? before : bare;
}
