import type { TimingLevel } from '@/lib/transcript/timing';
import type { Evidence } from './evidence';

/** The parts of an alignment that may be published. */
export type Judgement = {
  readonly level: TimingLevel;
  /** Whether the words of a sentence may be highlighted; in the order of the evidence. */
  readonly trusted: readonly boolean[];
  /** Whether the position of a sentence is roughly right, which is enough for a paragraph. */
  readonly plausible: readonly boolean[];
  /** Share of words in sentences that are not trusted, 0 to 1. */
  readonly suspectShare: number;
  /** The reason why the level is not finer, for the author; `null` at the finest level. */
  readonly why: string | null;
};

/** Shorter sentences have no meaningful rate: "No." can take any time. */
const MIN_CHARACTERS = 12;

/** Characters per second of a sentence, relative to the median of the file. */
const RATE = { slowest: 0.45, fastest: 2, spread: 0.3 } as const;

/** Rates that are steady enough next to a wrong sentence, or two sentences from it. */
const STEADY = { slowest: 0.8, fastest: 1.25 } as const;
const NEARLY_STEADY = { slowest: 0.7, fastest: 1.4 } as const;

const WORDS_PER_MINUTE = { least: 90, most: 220 } as const;
const MAX_WORD_SECONDS = 1.6;
/** Minimum frames for a meaningful `fit`: 0.6 seconds. */
const MIN_FRAMES = 60;

/**
 * Limits for a whole file: for the median fit and the mean agreement of its sentences.
 * Measured: wrong texts reach up to 0.17 nats and 0.53, right ones start at 0.96 and 0.74.
 */
const FILE = { fit: 0.4, agreement: 0.65 } as const;

/** Limits for the fit of one sentence, as a share of the file's median. */
const FIT = { clear: 0.8, good: 0.6, fair: 0.5, poor: 0.25, worstStretch: -1 } as const;

/** Limits for the share of a sentence's words on which the two alignments agree. */
const AGREEMENT = { most: 0.8, all: 0.95 } as const;

const MAX_SUSPECT_SHARE = 0.35;
/** Minimum share of words within 150 ms in both alignments; below it, no words are highlighted. */
const MIN_CLOSE_AGREEMENT = 0.85;

/**
 * Decides how much of an alignment is published. The engine reports no confidence: it
 * also aligns a text that was never spoken.
 */
export function judge(evidence: readonly Evidence[]): Judgement {
  const rejection = rejectionReason(evidence);
  if (rejection !== null) return rejected(evidence, rejection);

  const sentences = relativeTo(evidence);
  const wrong = sentences.map(isWrong);
  const trusted = sentences.map(
    (one, at) => !wrong[at] && !isDoubtful(one) && isClear(sentences, wrong, at),
  );
  const suspectShare = 1 - shareOf(evidence, trusted);
  const why = paragraphsOnlyReason(evidence, sentences, wrong, suspectShare);
  const good = evidence.filter((_, at) => trusted[at]);
  const isFine = mean(good, (one) => one.closeAgreement) >= MIN_CLOSE_AGREEMENT;
  return {
    level: why !== null ? 'paragraphs' : isFine ? 'words' : 'sentences',
    trusted,
    plausible: wrong.map((is) => !is),
    suspectShare,
    why: why ?? (isFine ? null : 'two alignments differ about single words'),
  };
}

/** The reason why not even paragraphs can be published, or `null`. */
function rejectionReason(evidence: readonly Evidence[]): string | null {
  if (evidence.length === 0) return 'nothing is spoken';
  // The median, which an advert or a paragraph that was not read does not change.
  if (median(evidence.map((one) => one.fit)) < FILE.fit) return 'the audio is not of this text';
  const words = sum(evidence, (one) => one.words);
  const perMinute = words / (sum(evidence, (one) => one.seconds) / 60);
  const isByLetter = sum(evidence, (one) => one.characters) < 2.5 * words;
  const isSpeech = perMinute >= WORDS_PER_MINUTE.least && perMinute <= WORDS_PER_MINUTE.most;
  if (!isByLetter && !isSpeech) {
    return `${Math.round(perMinute)} words a minute are too ${perMinute < 150 ? 'few' : 'many'}`;
  }
  return null;
}

function paragraphsOnlyReason(
  evidence: readonly Evidence[],
  sentences: readonly Relative[],
  wrong: readonly boolean[],
  suspectShare: number,
): string | null {
  if (mean(evidence, (one) => one.agreement) < FILE.agreement) return 'two alignments do not agree';
  const logs = sentences
    .filter((one, at) => isLong(one) && !wrong[at])
    .map(({ rate }) => Math.log(rate));
  const spread = Math.sqrt(
    logs.reduce((all, log) => all + log * log, 0) / Math.max(1, logs.length),
  );
  if (spread > RATE.spread) return 'the rate of speech is uneven';
  if (suspectShare > MAX_SUSPECT_SHARE) return `${Math.round(suspectShare * 100)} % is suspect`;
  return null;
}

function rejected(evidence: readonly Evidence[], why: string): Judgement {
  const none = evidence.map(() => false);
  return { level: 'paragraphs', trusted: none, plausible: none, suspectShare: 1, why };
}

/** Evidence relative to the medians of the file. */
type Relative = Evidence & { readonly rate: number };

function relativeTo(evidence: readonly Evidence[]): Relative[] {
  const rate = median(evidence.filter(isLong).map(rateOf));
  const fit = median(evidence.map((one) => one.fit));
  return evidence.map((one) => ({
    ...one,
    rate: isLong(one) ? rateOf(one) / rate : 1,
    fit: one.fit / fit,
    worstFit: one.worstFit / fit,
  }));
}

function isWrong({ rate, fit, frames, agreement, longestWordSeconds }: Relative): boolean {
  return (
    rate > RATE.fastest ||
    rate < RATE.slowest ||
    longestWordSeconds > MAX_WORD_SECONDS ||
    (fit < 0 && frames >= MIN_FRAMES) ||
    (fit < FIT.good && agreement < AGREEMENT.most)
  );
}

/** Not wrong, but with too little evidence in the audio. Its neighbours are not affected. */
function isDoubtful({ rate, fit, worstFit, agreement }: Relative): boolean {
  if (fit >= FIT.poor) return false;
  const isSteady = agreement >= AGREEMENT.all && isWithin(rate, NEARLY_STEADY);
  return !(isSteady && worstFit > FIT.worstStretch);
}

/** Whether this sentence is unaffected by wrong sentences up to two positions away. */
function isClear(all: readonly Relative[], wrong: readonly boolean[], at: number): boolean {
  const one = all[at];
  if (one === undefined) return false;
  const isWrongAt = (distance: number) =>
    wrong[at - distance] === true || wrong[at + distance] === true;
  if (isWrongAt(1)) {
    if (one.agreement < AGREEMENT.most) return false;
    return one.fit > FIT.clear && one.worstFit > FIT.poor && isWithin(one.rate, STEADY);
  }
  if (isWrongAt(2)) return one.fit > FIT.fair && isWithin(one.rate, NEARLY_STEADY);
  return true;
}

function isWithin(
  rate: number,
  { slowest, fastest }: { slowest: number; fastest: number },
): boolean {
  return rate > slowest && rate < fastest;
}

function isLong({ characters }: Evidence): boolean {
  return characters >= MIN_CHARACTERS;
}

function rateOf({ characters, seconds }: Evidence): number {
  return characters / Math.max(0.05, seconds);
}

function shareOf(evidence: readonly Evidence[], chosen: readonly boolean[]): number {
  const words = (_: Evidence, at: number) => (chosen[at] ? (evidence[at]?.words ?? 0) : 0);
  return sum(evidence, words) / sum(evidence, (one) => one.words);
}

function mean(evidence: readonly Evidence[], of: (one: Evidence) => number): number {
  return (
    sum(evidence, (one) => of(one) * one.words) /
    Math.max(
      1,
      sum(evidence, (one) => one.words),
    )
  );
}

function sum(evidence: readonly Evidence[], of: (one: Evidence, at: number) => number): number {
  return evidence.reduce((all, one, at) => all + of(one, at), 0);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 1;
}
