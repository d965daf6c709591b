import type { TimingLevel } from '@/lib/transcript/timing';
import type { Evidence } from './evidence';

/** What may be published of an alignment. */
export type Judgement = {
  readonly level: TimingLevel;
  /** Whether a sentence's words may be marked; in the order of the evidence. */
  readonly trusted: readonly boolean[];
  /** Whether a sentence is where it should be, give or take: enough for a paragraph. */
  readonly plausible: readonly boolean[];
  /** Share of words in sentences that are not trusted, 0 to 1. */
  readonly suspectShare: number;
  /** What speaks against a finer level, for the author; `null` when nothing does. */
  readonly why: string | null;
};

/** Texts that say nothing about a rate: "No." takes as long as it takes. */
const FEWEST_CHARACTERS = 12;

/** r: signs a second of a sentence, over the median of the file. */
const RATE = { slowest: 0.45, fastest: 2, spread: 0.3 } as const;

/** Steady enough to stand beside a sentence that is wrong, or two from it. */
const STEADY = { slowest: 0.8, fastest: 1.25 } as const;
const NEARLY_STEADY = { slowest: 0.7, fastest: 1.4 } as const;

const WORDS_PER_MINUTE = { least: 90, most: 220 } as const;
const LONGEST_WORD_SECONDS = 1.6;
/** Frames without which `fit` says little: 0.6 seconds. */
const FEWEST_FRAMES = 60;

/**
 * Of a whole file: the median of its sentences, and the mean. Measured: wrong texts
 * have up to 0.17 nats and 0.53, right ones from 0.96 and 0.74.
 */
const FILE = { fit: 0.4, agreement: 0.65 } as const;

/** Of one sentence, as a share of the file's median. */
const FIT = { clear: 0.8, good: 0.6, fair: 0.5, poor: 0.25, worstStretch: -1 } as const;

/** Share of a sentence's words on which two alignments agree. */
const AGREEMENT = { most: 0.8, all: 0.95 } as const;

const MOST_SUSPECT = 0.35;
/** Share of words that both alignments put to the same 150 ms, below which none is marked. */
const WORDS_AGREE = 0.85;

/**
 * Decides how much of an alignment is published. The engine answers everything
 * with the same confidence, also for a text that was never spoken.
 */
export function judge(evidence: readonly Evidence[]): Judgement {
  const against = whyNothing(evidence);
  if (against !== null) return nothing(evidence, against);

  const sentences = relativeTo(evidence);
  const wrong = sentences.map(isWrong);
  const trusted = sentences.map(
    (one, at) => !wrong[at] && !isDoubtful(one) && isClear(sentences, wrong, at),
  );
  const suspectShare = 1 - shareOf(evidence, trusted);
  const why = whyNoWords(evidence, sentences, wrong, suspectShare);
  const good = evidence.filter((_, at) => trusted[at]);
  const isFine = mean(good, (one) => one.closeAgreement) >= WORDS_AGREE;
  return {
    level: why !== null ? 'paragraphs' : isFine ? 'words' : 'sentences',
    trusted,
    plausible: wrong.map((is) => !is),
    suspectShare,
    why: why ?? (isFine ? null : 'two alignments differ about single words'),
  };
}

/** When not even paragraphs are known. */
function whyNothing(evidence: readonly Evidence[]): string | null {
  if (evidence.length === 0) return 'nothing is spoken';
  // The median, which an advert or a paragraph that nobody read leaves alone.
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

function whyNoWords(
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
  if (suspectShare > MOST_SUSPECT) return `${Math.round(suspectShare * 100)} % is suspect`;
  return null;
}

function nothing(evidence: readonly Evidence[], why: string): Judgement {
  const none = evidence.map(() => false);
  return { level: 'paragraphs', trusted: none, plausible: none, suspectShare: 1, why };
}

/** Evidence measured by what is usual in this file. */
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
    longestWordSeconds > LONGEST_WORD_SECONDS ||
    (fit < 0 && frames >= FEWEST_FRAMES) ||
    (fit < FIT.good && agreement < AGREEMENT.most)
  );
}

/** Not wrong, but the sound says too little for it. Its neighbours keep theirs. */
function isDoubtful({ rate, fit, worstFit, agreement }: Relative): boolean {
  if (fit >= FIT.poor) return false;
  const isSteady = agreement >= AGREEMENT.all && isWithin(rate, NEARLY_STEADY);
  return !(isSteady && worstFit > FIT.worstStretch);
}

/** Whether what is wrong up to two sentences away leaves this one alone. */
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
  return characters >= FEWEST_CHARACTERS;
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
