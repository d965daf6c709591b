import { formatOf, endingOf } from '@/lib/content/files/formats';
import { soundFrom, VIDEO, type FeedAudio, type NoAudio } from '@/tools/import/episode/audio-of';
import type { Found } from './field-names';
import type { Data } from './front-matter';
import type { LocalFile, LocalFiles } from './local-files';
import { isData, textAt, textOfValue } from './values-of';

/** The sound of a document, and the field that names it. */
export type DocumentAudio = FeedAudio & {
  readonly name: string;
  /** `null` for a file at a host. */
  readonly local: LocalFile | null;
};

/**
 * The sound that a document names. If no known field has one, any field that names a file of
 * sound counts.
 *
 * @param prefix What stands before bare names of files, such as `https://cdn.example/`; an empty
 *   string for nothing.
 */
export function documentAudio(
  found: readonly Found[],
  data: Data,
  files: LocalFiles,
  path: string,
  prefix: string,
): DocumentAudio | NoAudio {
  const candidates = found.flatMap(({ name, value }) => addressesIn(name, value));
  const others = Object.entries(data).flatMap(([name, value]) =>
    addressesIn(name, value).filter((one) => isSound(one.address)),
  );
  for (const { name, address } of [
    ...candidates.filter((one) => !isVideo(one.address)),
    ...others,
  ]) {
    const local = files.find(address, path);
    if (local !== null && isSound(local.path)) {
      return { written: address, address: local.to, isAssumed: false, bytes: null, name, local };
    }
    const whole = wholeAddress(address, prefix);
    if (whole !== null)
      return { ...soundFrom({ url: whole, type: '', length: '' }), name, local: null };
  }
  const all = [...candidates, ...Object.values(data).flatMap((value) => addressesIn('', value))];
  return all.some(({ address }) => isVideo(address)) ? 'video' : 'no-audio';
}

type Address = { readonly name: string; readonly address: string };

function addressesIn(name: string, value: unknown): Address[] {
  if (Array.isArray(value)) return value.flatMap((one) => addressesIn(name, one));
  if (isData(value)) {
    const address = textAt(value, 'url', 'src', 'file', 'filename', 'href', 'mp3');
    return address === '' ? [] : [{ name, address }];
  }
  const address = textOfValue(value);
  return address === '' || /\s/.test(address) ? [] : [{ name, address }];
}

/** A web address, or a path of the old site that is sound. */
function wholeAddress(address: string, prefix: string): string | null {
  if (/^https?:\/\/[^/]+\/./i.test(address)) return address;
  if (/^\/\/[^/]/.test(address)) return `https:${address}`;
  if (prefix === '' || !isSound(address)) return null;
  return URL.canParse(address, prefix)
    ? new URL(address.replace(/^\/+(?=.)/, address.startsWith('/') ? '/' : ''), prefix).href
    : null;
}

function pathOf(address: string): string {
  return address.replace(/[?#].*$/, '');
}

function isSound(address: string): boolean {
  return formatOf(endingOf(pathOf(address))) !== undefined;
}

function isVideo(address: string): boolean {
  return !isSound(address) && VIDEO.test(endingOf(pathOf(address)));
}
