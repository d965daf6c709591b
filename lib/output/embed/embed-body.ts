import { PLAYBACK_RATES } from '@/lib/player/playback-rates';
import { trackOf } from '@/lib/output/track-of';
import { chaptersOf } from '@/lib/episode/chapters';
import type { Episode } from '@/lib/episode/episode';
import type { Show } from '@/lib/show/show';
import { sitePath } from '@/lib/links/address';
import { SUBSCRIBE_PATH } from '@/lib/links/collection-path';
import { formatClock } from '@/lib/time/format-clock';
import { spokenTime } from '@/lib/time/spoken-time';
import { escapeText } from '@/lib/transcript/escape-text';
import { messagesFor } from '@/lib/messages/messages-for';
import type { PageMessages } from '@/lib/messages/pages';
import { CONTENTS, MUTED, PAUSE, PLAY, skipDrawing, SOUND, SPINNER, TRANSCRIPT } from './drawings';

/** Writes the content of the body. `lib/browser/embed` finds its parts by `data-embed`. */
export function embedBody(show: Show, episode: Episode): string {
  const messages = messagesFor(show.language);
  const name = escapeText(`${episode.title} | ${show.title}`);
  return `<main class="embed" aria-label="${name}">${about(show, episode, messages)}${player(episode, messages, show)}${panels(episode, messages)}</main>`;
}

function about(show: Show, episode: Episode, { episode: name }: PageMessages): string {
  const { page, artwork, title } = trackOf(show, episode);
  return [
    '<header class="about">',
    `<img src="${escapeText(artwork ?? '')}" alt="" width="64" height="64">`,
    `<div><p class="show"><bdi>${escapeText(show.title)}</bdi><a href="${sitePath(show, SUBSCRIBE_PATH)}" target="_blank" rel="noopener">${name.subscribe}</a></p>`,
    `<h1><a href="${escapeText(page)}" target="_blank" rel="noopener"><bdi>${escapeText(title)}</bdi></a></h1></div>`,
    '</header>',
  ].join('');
}

function player(episode: Episode, messages: PageMessages, show: Show): string {
  const { player: labels } = messages;
  const { src } = trackOf(show, episode);
  return [
    `<section class="player" aria-label="${labels.player}">`,
    `<noscript><audio controls preload="none" src="${escapeText(src)}"></audio></noscript>`,
    '<div class="needs-script line">',
    `<button type="button" class="play" data-embed="play" data-play data-status="paused" aria-label="${labels.play}"><span class="mark">${PLAY}${PAUSE}</span><span class="spinner">${SPINNER}</span></button>`,
    `<div class="place" dir="ltr">${scrubber(episode, messages)}${clocks(episode)}</div>`,
    '</div>',
    `<div class="needs-script tools">${tools(episode, messages)}</div>`,
    '<div class="message" role="status" data-embed="message"></div>',
    '</section>',
  ].join('');
}

function scrubber(episode: Episode, { player: labels, time }: PageMessages): string {
  const { durationSeconds } = episode.audio;
  const text = labels.positionOf(spokenTime(0, time), spokenTime(durationSeconds, time));
  const ticks = chaptersOf(episode)
    .filter(({ startSeconds }) => startSeconds > 0 && startSeconds < durationSeconds)
    .map(({ startSeconds }) => {
      const share = ((startSeconds / durationSeconds) * 100).toFixed(2);
      return `<rect class="scrubber-chapter" x="${share}%" width="2" height="4"/>`;
    });
  return [
    '<div class="scrubber" data-embed="scrubber">',
    '<div class="scrubber-track" aria-hidden="true"><div class="loaded" data-embed="loaded"></div><div class="scrubber-played"></div></div>',
    `<svg class="sections" aria-hidden="true">${ticks.join('')}</svg>`,
    `<input type="range" data-embed="seek" aria-label="${labels.seek}" aria-valuetext="${text}" min="0" max="${Math.floor(durationSeconds)}" step="1" value="0">`,
    '</div>',
  ].join('');
}

function clocks({ audio }: Episode): string {
  return `<p class="clocks" translate="no"><span data-embed="position">0:00</span><span class="unseen"> / </span><span data-embed="duration">${formatClock(audio.durationSeconds)}</span></p>`;
}

function tools(episode: Episode, { player: labels, episode: name }: PageMessages): string {
  const panelButton = (panel: string, label: string, drawing: string) =>
    `<button type="button" class="wide" data-opens="${panel}" aria-expanded="false">${drawing}<span>${label}</span></button>`;
  return [
    `<button type="button" data-skip="-15" aria-label="${labels.skipBack}">${skipDrawing(-15)}</button>`,
    `<button type="button" data-skip="30" aria-label="${labels.skipForward}">${skipDrawing(30)}</button>`,
    `<button type="button" class="rate" data-opens="speed" data-embed="rate" aria-expanded="false" aria-label="${labels.speed}, 1×">1×</button>`,
    `<button type="button" data-embed="mute" aria-pressed="false" aria-label="${labels.mute}">${SOUND}${MUTED}</button>`,
    '<span class="gap"></span>',
    chaptersOf(episode).length > 0 ? panelButton('contents', name.outline, CONTENTS) : '',
    episode.transcript.wordCount > 0 ? panelButton('transcript', name.transcript, TRANSCRIPT) : '',
  ].join('');
}

function panels(episode: Episode, messages: PageMessages): string {
  return (
    speedPanel(messages) + contentsPanel(episode, messages) + transcriptPanel(episode, messages)
  );
}

function speedPanel({ player: labels }: PageMessages): string {
  const choices = PLAYBACK_RATES.map(
    (rate) =>
      `<label><input type="radio" name="rate" value="${rate}"${rate === 1 ? ' checked' : ''}>${rate}×</label>`,
  );
  return `<div class="panel rates" data-panel="speed" role="radiogroup" aria-label="${labels.speed}" hidden>${choices.join('')}</div>`;
}

function contentsPanel(episode: Episode, { episode: name }: PageMessages): string {
  const chapters = chaptersOf(episode);
  if (chapters.length === 0) return '';
  const items = chapters.map(
    ({ title, startSeconds }) =>
      `<li><a href="#t=${startSeconds}"><span>${formatClock(startSeconds)}</span> <bdi>${escapeText(title)}</bdi></a></li>`,
  );
  return `<nav class="panel contents" data-panel="contents" aria-label="${name.outline}" hidden><ol>${items.join('')}</ol></nav>`;
}

/** The panel scrolls, so it must be reachable by keyboard. */
function transcriptPanel(
  episode: Episode,
  { episode: name, transcript: labels }: PageMessages,
): string {
  if (episode.transcript.wordCount === 0) return '';
  return [
    `<section class="panel transcript" data-panel="transcript" aria-label="${name.transcript}" tabindex="0" hidden>`,
    `<h2 class="unseen">${name.transcript}</h2>`,
    '<div class="prose" data-embed="text"></div>',
    `<button type="button" class="back" data-embed="back" hidden>${labels.jumpToPlaying}</button>`,
    '<div role="status"><button type="button" class="back chip" data-embed="chip" hidden></button></div>',
    '</section>',
  ].join('');
}
