import { isDraft, fragmentOf } from './fields/partial-fields';
import { posix } from 'node:path';
import { v5 as uuidv5 } from 'uuid';
import type { Episode } from '@/lib/episode/episode';
import { editLink } from '@/lib/links/edit-link';
import type { Show } from '@/lib/show/show';
import { episodeAudio, type AudioSource } from './files/episode-audio';
import type { ContentNotice, ContentProblem } from './content-error';
import { credentialProblems } from './fields/credentials';
import { listedChapters } from './listed-chapters';
import { episodeFields, type EpisodeFields } from './fields/episode-fields';
import { fieldName, problemsOf } from './fields/field-problems';
import type { readBody } from './markdown/read-body';
import { checkNesting } from './markdown/check-nesting';
import { personFrom } from './person-from';
import { checkPictures } from './files/check-pictures';
import { checkSoundbites, seriesFrom, slugFrom, type Report } from './episode-parts';
import { withListMap } from '@/lib/output/speech-map-of';
import { linksToLines, shownLines, summaryFrom, transcriptionOf } from './transcript-parts';
import { bodyNotices } from './notices/body-notices';
import { commentNotices } from './notices/comment-notices';
import { doubtNotices, withheldNotice } from './notices/doubt-notices';
import { lengthNotices } from './notices/length-notices';
import { sourceLines, type SourceLines } from './notices/source-lines';
import { timeEpisode, type TimedEpisode } from './timing/decide/time-episode';
import type { TimingSource, Untimed } from './timing/decide/timing-source';
import { splitFrontMatter, type FrontMatter } from './yaml/front-matter';
import { writtenFields } from './written-fields';
import { readYaml, type YamlFields } from './yaml/yaml-fields';

export type ReadEpisode = {
  /** `null` if there are problems, or if the episode is left out. */
  readonly episode: Episode | null;
  /** The last part of its address, even if the episode is left out; `null` if unknown. */
  readonly slug: string | null;
  /** The reason a valid file is not published, as a part of a sentence. */
  readonly leftOut: string | null;
  readonly problems: readonly ContentProblem[];
  readonly notices: readonly ContentNotice[];
  /** Doubtful passages of an automatic transcript, for `npm run check`. */
  readonly doubts: readonly ContentNotice[];
  /** Path of the timed transcript that gives the text its times; `null` if there is none. */
  readonly timedFile: string | null;
  readonly lineOf: YamlFields['lineOf'];
  /** The line of the file whose body contains a text; `null` if no line does. */
  readonly lineOfText: SourceLines['of'];
};

export type EpisodeContext = {
  readonly contentDir: string;
  readonly show: Show;
  readonly audio: AudioSource;
  readonly timing: TimingSource;
  readonly readBody: typeof readBody;
};

/**
 * Turns one episode file into an `Episode`.
 *
 * @param file Path shown in problems; the file name without `.md` is the slug.
 * @param source The whole file, decoded.
 */
export async function readEpisode(
  file: string,
  source: string,
  context: EpisodeContext,
): Promise<ReadEpisode> {
  const split = splitFrontMatter(file, source);
  if ('message' in split) return rejected([split]);
  const { fields, problems } = readYaml(file, split.yaml, 2);
  if (fields === null) return rejected(problems);
  if (isDraft(fields.data)) {
    return {
      ...rejected([]),
      slug: fragmentOf(fields.data).slug ?? null,
      leftOut: 'it is a draft.',
    };
  }

  const found: ContentProblem[] = [];
  const notices: ContentNotice[] = [];
  const report: Report = (field, message, line) => {
    const path = typeof field === 'string' ? [field] : field;
    found.push({ file, line: line ?? fields.lineOf(path), field: fieldName(path), message });
  };
  const notice: Report = (field, message, line) => {
    const path = typeof field === 'string' ? [field] : field;
    notices.push({ file, line: line ?? fields.lineOf(path), field: fieldName(path), message });
  };
  const parsed = episodeFields.safeParse(fields.data ?? {});
  if (!parsed.success) found.push(...problemsOf(file, fields, parsed.error, episodeFields));
  const deep = checkNesting(split.body, split.bodyLine);
  for (const { line, message } of deep) report('transcript', message, line);
  if (deep.length > 0) return { ...rejected(found), lineOf: fields.lineOf };
  // Check the rest as well, so that the author sees all problems of a file at once.
  const given = parsed.data ?? fragmentOf(fields.data);
  const { sound, ...parts } = await partsOf(file, given, context, { report, notice });
  for (const message of sound?.notices ?? []) notice('audio', message);
  found.push(...credentialProblems(file, fields));
  const isAutomatic = given.transcriptStatus === 'automatic';
  const { notices: leftOut, ...body } = readText(split, parts, context, report, isAutomatic);
  for (const { line, message } of leftOut) notice('html', message, line);
  const listed = await listedChapters(
    {
      file,
      written: given.chapters,
      durationSeconds: parts.audio?.durationSeconds ?? null,
    },
    context.timing,
    report,
  );
  const untimed = { file, named: given.transcript, audio: parts.audio, ...body };
  const timed = await timeText(untimed, context, report);
  found.push(...timed.problems);
  const failed = { ...rejected(found), slug: parts.slug, lineOf: fields.lineOf };
  if (!parsed.success || parts.audio === null) return failed;

  checkSoundbites(parsed.data, parts.audio, report);
  const summary =
    parsed.data.summary ?? summaryFrom(timed.transcript, body.notesHtml, context.show.language);
  if (summary === '') report('summary', NO_SUMMARY, 1);
  if (found.length > 0) return failed;
  const transcription = transcriptionOf(parsed.data.transcriptStatus, timed.transcriber);
  const withLines = { file, ...timed, ...(transcription && { transcription }) };
  const withheld = withheldNotice(withLines);
  if (withheld !== null) notice('transcriptStatus', withheld);
  const episode = {
    ...writtenFields(parsed.data, context.show),
    ...parts,
    listedChapters: listed,
    notesHtml: body.notesHtml,
    transcript: shownLines(timed.transcript, context.show),
    timing: timed.timing,
    ...(transcription && { transcription }),
    summary,
    file,
    editUrl: editUrlOf(file, context),
  };
  for (const { field, message, line } of bodyNotices({
    source: split.body,
    firstLine: split.bodyLine,
    hasNotes: body.notesHtml !== null,
    transcript: timed.transcript,
    durationSeconds: parts.audio.durationSeconds,
  })) {
    notice(field, message, line);
  }
  commentNotices(fields, notice);
  for (const [field, message] of lengthNotices(episode.title, 'summary', parsed.data.summary)) {
    notice(field, message);
  }
  return {
    episode: withListMap(context.show, { ...episode, audio: parts.audio }),
    slug: episode.slug,
    leftOut: null,
    problems: [],
    notices: [...notices, ...timed.notices],
    doubts: doubtNotices(withLines),
    lineOfText: sourceLines(split.body, split.bodyLine).of,
    timedFile: timed.timedFile,
    lineOf: fields.lineOf,
  };
}

const NO_SUMMARY = 'There is no text to take it from. Add one or two sentences about the episode.';

/** The result for a file that has no episode, with its problems. */
export function rejected(problems: readonly ContentProblem[]): ReadEpisode {
  return {
    episode: null,
    slug: null,
    leftOut: null,
    problems,
    notices: [],
    doubts: [],
    timedFile: null,
    lineOf: () => 1,
    lineOfText: () => null,
  };
}

function editUrlOf(file: string, { show, contentDir }: EpisodeContext): string | null {
  return show.editUrl === null ? null : editLink(show.editUrl, posix.relative(contentDir, file));
}

async function partsOf(
  file: string,
  given: Partial<EpisodeFields>,
  { show, audio: source }: EpisodeContext,
  { report, notice }: { readonly report: Report; readonly notice: Report },
) {
  const slug = slugFrom(file, given.slug, report);
  const { audio } = given;
  const read = audio === undefined ? null : await episodeAudio({ ...given, audio }, source);
  if (Array.isArray(read)) for (const { field, message } of read) report(field, message);
  const sound = Array.isArray(read) ? null : read;
  const ground = await checkPictures(given, source, { report, notice });
  return {
    ground,
    slug,
    guid: given.guid ?? uuidv5(slug, show.guid),
    series: seriesFrom(given.series, show, report),
    people: (given.people ?? []).map((person) => personFrom(person, 'guest', show.people)),
    audio: sound?.audio ?? null,
    chapters: sound?.chapters ?? [],
    sound,
  };
}

function readText(
  { body, bodyLine }: FrontMatter,
  { people, audio }: Pick<Awaited<ReturnType<typeof partsOf>>, 'people' | 'audio'>,
  { show, readBody }: EpisodeContext,
  report: Report,
  isAutomatic: boolean,
) {
  const known = [...people, ...show.people];
  const { notesHtml, transcript, problems, notices } = readBody(body, {
    people: known,
    firstLine: bodyLine,
    language: show.language,
    ...(audio !== null && { durationSeconds: audio.durationSeconds }),
    keepsLines: linksToLines(show) || isAutomatic,
  });
  for (const { field, message, line } of problems) report(field, message, line);
  return { notesHtml, transcript, notices, people: known };
}

async function timeText(
  untimed: Omit<Untimed, 'language'>,
  { show, timing }: EpisodeContext,
  report: Report,
): Promise<TimedEpisode> {
  const timed = await timeEpisode({ ...untimed, language: show.language }, timing);
  if (timed.fileProblem !== null) report('transcript', timed.fileProblem);
  return timed;
}
