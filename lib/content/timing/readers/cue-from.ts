import type webvtt from 'webvtt-parser';
import type { TimedCue, TimedPiece } from '@/lib/content/timing/decide/timed-text';

/** The text of one voice up to the next inline time stamp. */
type Run = { readonly text: string; readonly voice: string | null; readonly since: number };

/** Converts a WebVTT cue to one cue for each of its voices. */
export function cueFrom({ startTime, endTime, tree }: webvtt.Cue): TimedCue[] {
  const end = Math.max(startTime, endTime);
  const runs = runsOf(tree.children, startTime, end);
  const cues: { speaker: string | null; pieces: TimedPiece[] }[] = [];
  runs.forEach(({ text, voice }, at) => {
    const piece = { text, ...timeOf(runs, at, end) };
    const last = cues.at(-1);
    if (last !== undefined && last.speaker === voice) last.pieces.push(piece);
    else cues.push({ speaker: voice, pieces: [piece] });
  });
  return cues.map(({ speaker, pieces }) => ({
    speaker,
    pieces,
    startSeconds: pieces[0]?.startSeconds ?? startTime,
    endSeconds: pieces.at(-1)?.endSeconds ?? end,
  }));
}

function runsOf(nodes: readonly webvtt.CueNode[], start: number, end: number): Run[] {
  const runs: Run[] = [];
  let since = start;
  const walk = (children: readonly webvtt.CueNode[], voice: string | null): void => {
    for (const node of children) {
      if (node.type === 'timestamp') since = Math.min(end, Math.max(since, node.value));
      else if (node.type === 'object') {
        const name = node.name === 'v' ? node.value?.trim() : undefined;
        walk(node.children, name === undefined || name === '' ? voice : name);
      } else {
        const last = runs.at(-1);
        if (last !== undefined && last.voice === voice && last.since === since) {
          runs[runs.length - 1] = { ...last, text: last.text + node.value };
        } else if (/\S/.test(node.value)) runs.push({ text: node.value, voice, since });
      }
    }
  };
  walk(nodes, null);
  return runs;
}

/** Divides the time between two time stamps among the voices by the length of their text. */
function timeOf(runs: readonly Run[], at: number, end: number) {
  const since = runs[at]?.since ?? end;
  const until = runs.find((run) => run.since > since)?.since ?? end;
  const together = runs.filter((run) => run.since === since);
  const all = together.reduce((sum, { text }) => sum + text.length, 0);
  const before = runs
    .slice(0, at)
    .filter((run) => run.since === since)
    .reduce((sum, { text }) => sum + text.length, 0);
  const own = runs[at]?.text.length ?? 0;
  return {
    startSeconds: since + ((until - since) * before) / all,
    endSeconds: since + ((until - since) * (before + own)) / all,
  };
}
