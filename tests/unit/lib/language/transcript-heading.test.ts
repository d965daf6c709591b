import { describe, expect, it } from 'vitest';
import { mentionsTranscript, transcriptHeading } from '@/lib/language/transcript-heading';

describe('a heading of the transcript', () => {
  it.each([
    'Transcript',
    'TRANSCRIPT:',
    '📝 Transcript 📝',
    '3. Transkript',
    '— Transcription —',
    'Transcripción:',
    'Trascrizione',
    'Transcrição',
    'Transcriptie',
    'Transkrypcja',
    'Přepis',
    'Расшифровка',
    '逐字稿',
    '本集逐字稿',
    'エピソードの文字起こし',
    '会話の書き起こし',
    '【文字起こし】',
    '녹취록',
    'תמלול',
  ])('may be only the word: %s', (text) => expect(transcriptHeading(text)).toBe('plain'));

  it.each([
    'Full transcript',
    'Episode Transcript:',
    'Transcript of this episode',
    'Episode 12: Transcript',
    'Transcript (auto-generated)',
    'Read the full transcript below',
    'Vollständiges Transkript',
    'Transkript der Folge 7',
    'Das komplette Transkript zur Folge',
    'Transcription de l’épisode',
    'Transcription complète',
    'Transcripción completa del episodio',
    'Trascrizione della puntata',
    'Transcrição do episódio',
    'Volledige transcriptie',
    '第12集 完整文字稿',
    '전체 녹취록',
    'نص الحلقة',
    'النص الكامل',
    'Полная расшифровка выпуска',
    'Text der Folge',
    'Transcript by Otter.ai',
    'Podcast transcript provided by Rev',
    'Closed captions / transcript',
    'Transkript zum Mitlesen',
    'Lee la transcripción',
    'Leia a transcrição',
    'Zapis rozmowy',
    'Konuşma metni',
  ])('may have modifiers: %s', (text) => expect(transcriptHeading(text)).toBe('described'));

  it.each([
    'Transcript: The Price of Ink',
    'Episode transcript – The Price of Ink',
    'The Price of Ink | Transcript',
  ])('may have a title: %s', (text) => expect(transcriptHeading(text)).toBe('titled'));

  it.each(['The transcript', 'Das Transkript', 'La transcription'])(
    'may have an article: %s',
    (text) => expect(transcriptHeading(text)).toBe('article'),
  );

  it.each([
    'The transcript of the trial',
    'Transcripts and tapes',
    'Who reads a transcript?',
    'Transcript errors',
    'Warum ein Transkript wichtig ist',
    'How transcription of genes works',
    'Transkription der DNA',
    'La transcription du procès',
    'Manuscript',
    'The trial: the transcript',
    'The transcript: what it says',
    'The well-known transcript-based method',
    'From Rev to Otter',
    'Ink: paper by the sheet',
    'Links',
    'Episode 12',
    'The full episode',
    '全集',
    '文字の歴史',
    '節目介紹',
    '',
  ])('is not recognized in %s', (text) => expect(transcriptHeading(text)).toBeNull());

  it('is distinguished from a heading that only mentions the word', () => {
    expect(mentionsTranscript('The transcript of the trial')).toBe(true);
    expect(mentionsTranscript('The trial')).toBe(false);
  });
});
