import sharp from 'sharp';
import { fetchBytes, type FetchOptions } from './fetch-bytes';
import { netErrorFrom } from './net-error';

/** Endings of the formats that pages show, by the format's name in sharp. */
export const PICTURE_ENDINGS: Readonly<Record<string, string>> = {
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
  gif: 'gif',
};

export type FetchedPicture = {
  readonly bytes: Buffer;
  readonly ending: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
};

/** Why there is no picture: a sentence that follows the address. */
export type NoPicture = {
  readonly why: string;
  /** Whether the host itself could not be reached. */
  readonly isHostDown: boolean;
};

/** Fetches a picture, and decodes it completely: a header may be intact and the rest missing. */
export async function fetchPicture(
  address: string,
  options: FetchOptions,
): Promise<FetchedPicture | NoPicture> {
  try {
    const { status, bytes } = await fetchBytes(address, options);
    return status === 200 ? await decoded(bytes) : none(`It answered ${status}.`);
  } catch (error) {
    const { message, isHostDown } = netErrorFrom(error);
    return { why: message, isHostDown };
  }
}

async function decoded(bytes: Buffer): Promise<FetchedPicture | NoPicture> {
  try {
    const { format, width, height } = await sharp(bytes).metadata();
    const ending = PICTURE_ENDINGS[format];
    if (ending === undefined) return none(`It is ${format}, which pages do not show.`);
    await sharp(bytes).resize(8, 8).raw().toBuffer();
    return { bytes, ending, width, height };
  } catch {
    return none('It is no picture, or a damaged one.');
  }
}

function none(why: string): NoPicture {
  return { why, isHostDown: false };
}
