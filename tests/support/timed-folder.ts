import { problemLines, markdown, siteWith } from './content-folder';

export const BODY = 'Old maps have no north.\n\nNobody missed it.\n';
/** Cues that cover the whole audio. */
export const VTT = `WEBVTT

00:00.000 --> 00:01.000
Old maps have no north.

00:01.200 --> 00:02.000
<v Ada>Nobody missed it.
`;

type Files = Record<string, string | null>;

/** The only episode of a show, `maps`, with these files beside it, and the author's notices. */
export async function episodeWith(files: Files, fields: Record<string, string> = {}, body = BODY) {
  const site = await siteWith({ 'content/episodes/maps.md': markdown(fields, body), ...files });
  const [episode] = site.episodes;
  if (episode === undefined) throw new Error('There is no episode.');
  const notices = site.notices.map(
    ({ file, message }) => `${file.replace(/^.*\/content\//, 'content/')}  ${message}`,
  );
  return { ...episode, notices };
}

/** The lines of the content error for the same episode and files. */
export function problemLinesWith(files: Files, fields: Record<string, string> = {}, body = BODY) {
  return problemLines({ 'content/episodes/maps.md': markdown(fields, body), ...files });
}
