import { describe, expect, it } from 'vitest';
import { speechesOf } from '@/lib/content/timing/decide/speeches';
import { cueText, cueWords } from '@/lib/content/timing/decide/timed-text';
import { cuesSaying } from '@/tests/support/cues-saying';

const said = (texts: readonly string[], people: readonly string[] = []) =>
  speechesOf(
    cuesSaying(...texts),
    people.map((name) => ({ name })),
  ).map((speech) => [speech.speaker, cueText(speech)]);

const HELLO = 'Welcome to the show about maps.';

describe('names in cues', () => {
  it.each([
    ['a title', 'Dr. Ada Bo', 'Prof. Lund'],
    ['two titles', 'Prof. Dr. Ada Bo', 'Mr Lund'],
    ['titles of other languages', 'Sra. López', 'M. Dupont'],
    ['initials', 'J. R. Bo', 'K.L. Lund'],
    ['particles', 'Ada van der Bo', 'Rosa de la Cruz'],
    ['apostrophes and hyphens', "Ann-Marie O'Neil", 'Jean d’Arc'],
    ['numbers', 'Speaker 1', 'Speaker 2'],
    ['labels of programs', 'SPEAKER_00', 'SPEAKER_01'],
    ['capitals', 'ADA', 'PETER LUND'],
    ['roles', 'Host', 'Audience member'],
    ['roles in German', 'Moderatorin', 'Anrufer'],
    ['accents', 'Zoë', 'Łukasz Ångström'],
    ['Cyrillic', 'Анна', 'Пётр Ильин'],
    ['two at once', 'Ada and Bo', 'Peter & Eva'],
    ['single letters', 'A', 'B'],
  ])('may have %s', (_, first, second) => {
    expect(said([`${first}: ${HELLO}`, `${second}: Thank you.`, 'It is good to be here.'])).toEqual(
      [
        [first, HELLO],
        [second, 'Thank you.'],
        [second, 'It is good to be here.'],
      ],
    );
  });

  it.each([
    ['a blank before the colon', 'Ada : Hello.', 'Ada'],
    ['a full-width colon', 'Ada：Hello.', 'Ada'],
    ['brackets', '[Ada]: Hello.', 'Ada'],
    ['brackets around a label', '[SPEAKER_00]: Hello.', 'SPEAKER_00'],
    ['brackets around a label alone', '[SPEAKER_00] Hello.', 'SPEAKER_00'],
    ['parentheses', '(Ada): Hello.', 'Ada'],
    ['a hyphen', '- Ada: Hello.', 'Ada'],
    ['arrows', '>> ADA BO: Hello.', 'ADA BO'],
    ['a hyphen and brackets', '- [Ada] Hello.', 'Ada'],
    ['a time stamp', 'Ada (00:04): Hello.', 'Ada'],
    ['a line of its own', 'Ada:\nHello.', 'Ada'],
    ['what is said about the person', 'Ada Bo (host): Hello.', 'Ada Bo (host)'],
    ['no blank behind the colon', 'Ada:Hello.', 'Ada'],
  ])('may be written with %s', (_, text, name) => {
    const again = text.replace('Hello.', 'Goodbye.');
    expect(said([text, 'Bo: Yes.', again, 'Bo: Bye.'])).toEqual([
      [name, 'Hello.'],
      ['Bo', 'Yes.'],
      [name, 'Goodbye.'],
      ['Bo', 'Bye.'],
    ]);
  });

  it('may be in scripts without capitals', () => {
    expect(
      said(['主持人：大家好。', '李明：你好。', '主持人：我们开始吧。', '李明：好。']),
    ).toEqual([
      ['主持人', '大家好。'],
      ['李明', '你好。'],
      ['主持人', '我们开始吧。'],
      ['李明', '好。'],
    ]);
    expect(said(['山田さん：地図です。', '司会：はい。', '山田さん：つまり：紙が高い。'])).toEqual([
      ['山田さん', '地図です。'],
      ['司会', 'はい。'],
      ['山田さん', 'つまり：紙が高い。'],
    ]);
    expect(said(['سارة: مرحبا.', 'علي: شكرا.', 'سارة: نعم.', 'متصل: سؤال.'])[3]).toEqual([
      'متصل',
      'سؤال.',
    ]);
    expect(said(['سارة: مرحبا.', 'علي: شكرا.', 'سارة: نعم.', 'علي: حسنا.'])[0]).toEqual([
      'سارة',
      'مرحبا.',
    ]);
  });

  it('may be in lower case if all cues have one', () => {
    expect(said(['ada: Hello.', 'bo: Hi.', 'ada: Yes.', 'bo: No.'])[1]).toEqual(['bo', 'Hi.']);
  });

  it('may be written only at changes of speaker', () => {
    const talk = ['It was long ago.', 'Nobody remembers.', 'We measured the coast.'];
    const list = [`Ada: ${HELLO}`, ...talk, 'Bo: Why?', ...talk, 'Ada: Well.', ...talk];
    expect(said(list)[4]).toEqual(['Bo', 'Why?']);
    expect(said(list)[6]).toEqual(['Bo', 'Nobody remembers.']);
  });

  it('may begin after an introduction without names', () => {
    expect(said(['[Music]', HELLO, 'Ada: Hello.', 'Bo: Hi.', 'Ada: Yes.', 'Bo: No.'])[2]).toEqual([
      'Ada',
      'Hello.',
    ]);
  });

  it('are recognized if a person speaks only once', () => {
    expect(said(['Ada Bo: We take calls.', 'Eva: Hello.', 'Ada Bo: Ask.', 'Om: Why?'])).toEqual([
      ['Ada Bo', 'We take calls.'],
      ['Eva', 'Hello.'],
      ['Ada Bo', 'Ask.'],
      ['Om', 'Why?'],
    ]);
    expect(said(['Ada Bo: I talk alone.', 'There is nobody else.'])[0]).toEqual([
      'Ada Bo',
      'I talk alone.',
    ]);
  });

  it('are recognized from the list of people, also by a first name', () => {
    expect(said([HELLO, 'Ada: Hello.', 'Bo: Why?'], ['Ada Rivers', 'Bo'])).toEqual([
      [null, HELLO],
      ['Ada', 'Hello.'],
      ['Bo', 'Why?'],
    ]);
  });

  it('may stand on the first line of a cue without a colon, if most cues have one', () => {
    const cues = ['Ada Bo\nHello.', 'Eva\nYes.', 'So it is.', 'Ada Bo\nAh.', 'Eva\nOh.'];
    expect(said(cues).map(([name]) => name)).toEqual(['Ada Bo', 'Eva', 'Eva', 'Ada Bo', 'Eva']);
    const wrapped = ['New York\nis far.', 'We went to\nsee it.', 'New York\nis old.', 'It is.'];
    expect(said(wrapped).every(([name]) => name === null)).toBe(true);
  });

  it('split a cue of two speakers, on two lines or on one', () => {
    expect(said(['Ada: Yes.\nBo: No.', 'Ada: Why? Bo: Because. Ada: Ah.'])).toEqual([
      ['Ada', 'Yes.'],
      ['Bo', 'No.'],
      ['Ada', 'Why?'],
      ['Bo', 'Because.'],
      ['Ada', 'Ah.'],
    ]);
  });

  it('split a line at a speaker who is named nowhere else', () => {
    expect(said(['Ada: Yes. Caller: No.', 'Bo: Ah. Dr. Lund: So. Ada: Well.'])).toEqual([
      ['Ada', 'Yes.'],
      ['Caller', 'No.'],
      ['Bo', 'Ah.'],
      ['Dr. Lund', 'So.'],
      ['Ada', 'Well.'],
    ]);
    expect(said(['Ada: I read it. Star Maps: A History.', 'Bo: Ah.'])[0]).toEqual([
      'Ada',
      'I read it. Star Maps: A History.',
    ]);
  });

  it('split a line at a name that occurs only inside lines, if other words follow it', () => {
    expect(said(['Ada: Yes. Bo: No.', 'Ada: Why? Bo: Because.'])).toEqual([
      ['Ada', 'Yes.'],
      ['Bo', 'No.'],
      ['Ada', 'Why?'],
      ['Bo', 'Because.'],
    ]);
    expect(said(['Ada: I read it. Dunes: Part Two.', 'Bo: Ah. Dunes: Part Two.'])).toEqual([
      ['Ada', 'I read it. Dunes: Part Two.'],
      ['Bo', 'Ah. Dunes: Part Two.'],
    ]);
  });

  it('take no part of the time of a cue', () => {
    const [first, second] = speechesOf(
      cuesSaying('Ada Rivers: Yes.', 'Bo: Ah.\nAda Rivers: Oh.'),
      [],
    );
    expect(first && cueWords(first)).toMatchObject([
      { text: 'Yes', startSeconds: 0, endSeconds: 4 },
    ]);
    expect(second).toMatchObject({ startSeconds: 4, endSeconds: 6 });
  });

  it('do not change the times of the words of a cue', () => {
    const pieces = ['Ada:', ' Old', ' maps.'].map((text, at) => ({
      text,
      startSeconds: at,
      endSeconds: at + 0.5,
    }));
    const timed = { speaker: null, startSeconds: 0, endSeconds: 3, pieces };
    const speech = speechesOf([timed, ...cuesSaying('Bo: Yes.', 'Ada: No.')], [])[0];
    expect(speech && cueWords(speech)).toMatchObject([
      { text: 'Old', startSeconds: 1, endSeconds: 1.5, isExact: true },
      { text: 'maps', startSeconds: 2, endSeconds: 2.5, isExact: true },
    ]);
  });

  it('are removed if the voice of the cue has the same name', () => {
    const voiced = cuesSaying('Ada: Hello.', 'One thing: maps.').map((cue) => ({
      ...cue,
      speaker: 'Ada',
    }));
    expect(speechesOf(voiced, []).map(cueText)).toEqual(['Hello.', 'One thing: maps.']);
  });
});

describe('speech with a colon', () => {
  it.each([
    ['The point is: nobody paid for it.'],
    ['And then I said: give me the paper.'],
    ['Remember: nobody paid for it.'],
    ['Note: this is old.'],
    ['Question: who paid?'],
    ['Rule Number One: ask first.'],
    ['Der Punkt ist: niemand zahlte.'],
    ['Fazit: niemand zahlte.'],
    ['Le problème : personne ne paie.'],
    ['La pregunta es: ¿quién paga?'],
    ['She said to me: go.'],
    ['It begins at 10:30 or so.'],
    ['See https://maps.example for more.'],
    ['他说：不要走。'],
    ['Paris: a city of maps.'],
    ['The Coast: A History is out.'],
    ['What I want: more maps.'],
    ['[Laughs]: not at all.'],
    ['Matthew 5: it says so.'],
    ['Onthoud: niemand betaalt.'],
    ['Resumindo: ninguém paga.'],
    ['Pamiętaj: nikt nie płaci.'],
    ['Unutma: kimse ödemez.'],
    ['Ricordate: nessuno paga.'],
    ['Retenez : personne ne paie.'],
    ['Star Trek: the map is in it.'],
  ])('stays unchanged: %s', (text) => {
    expect(said([HELLO, text, 'That was all.'])).toEqual([
      [null, HELLO],
      [null, text],
      [null, 'That was all.'],
    ]);
    expect(said([HELLO, text, 'So it was.', text, 'That was all.'])[1]).toEqual([null, text]);
  });

  it.each([
    ['The point is: nobody paid for it.'],
    ['Remember: nobody paid for it.'],
    ['So here is the rule: ask first.'],
    ['We met at 9:15 there.'],
    ['Es gilt: wer fragt, gewinnt.'],
    ['Note: this is old.'],
  ])('stays unchanged in a file with names: %s', (text) => {
    expect(said(['Ada Bo: Hello.', text, 'Eva Lund: Yes.', 'Ada Bo: Ah.'])[1]).toEqual([
      'Ada Bo',
      text,
    ]);
  });

  it('inside a sentence is not a turn', () => {
    expect(
      said([
        'Ada: I asked Bo: why?',
        'It is long ago.',
        'Bo: I read',
        'Star Maps: A History.',
        'Ada: Ah.',
      ]),
    ).toEqual([
      ['Ada', 'I asked Bo: why?'],
      ['Ada', 'It is long ago.'],
      ['Bo', 'I read'],
      ['Bo', 'Star Maps: A History.'],
      ['Ada', 'Ah.'],
    ]);
  });
});
