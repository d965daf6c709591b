import { CONSTANT, frame, id3v1, id3v2, repeat, vbri, xing } from '@/tests/support/mpeg-audio';

const other = frame(417, { rate: 9 });
const VARIABLE = Buffer.concat([repeat(CONSTANT, 300), repeat(other, 300)]);
const LOW = repeat(frame(208, { version: 2, rate: 8, sampling: 0 }), 200);
const LOWEST = repeat(frame(288, { version: 2.5, rate: 4, sampling: 2 }), 60);
const LAYER_TWO = repeat(frame(417, { layer: 2, rate: 8 }), 150);
/** The bytes of a picture, some of which look like the header of a frame. */
const PICTURE = Buffer.concat([
  Buffer.from('APIC, a picture', 'latin1'),
  CONSTANT.subarray(0, 4),
  Buffer.alloc(70_000, 0x41),
]);
const WORDS = Buffer.from('<html>502 Bad Gateway</html>\n'.repeat(40), 'latin1');
const ape = Buffer.concat([Buffer.from('APETAGEX', 'latin1'), Buffer.alloc(300, 0x20)]);

/**
 * Files, each with the seconds of audio that FFmpeg 5.1 decodes from it:
 * `ffmpeg -i x.mp3 -af ashowinfo -f null -`, the sum of samples / rate over all frames.
 */
export const MPEG_FILES: Readonly<Record<string, { file: Buffer; seconds: number }>> = {
  'a constant bitrate': { file: repeat(CONSTANT, 500), seconds: 13.061 },
  'a variable bitrate without an index': { file: VARIABLE, seconds: 15.673 },
  'an index that is right': {
    file: Buffer.concat([xing('Info', 500, 104_417), repeat(CONSTANT, 500)]),
    seconds: 13.061,
  },
  'an index that is far too high': {
    file: Buffer.concat([xing('Xing', 5000, 1_040_000), VARIABLE]),
    seconds: 15.673,
  },
  'an index of another encoder': {
    file: Buffer.concat([vbri(9000, 1_000_000), VARIABLE]),
    seconds: 15.673,
  },
  'silence that its encoder added': {
    file: Buffer.concat([xing('Xing', 600, 187_917, { start: 576, end: 1900 }), VARIABLE]),
    seconds: 15.617,
  },
  'a large tag with a picture': {
    file: Buffer.concat([id3v2(PICTURE), repeat(CONSTANT, 500)]),
    seconds: 13.061,
  },
  'two tags, the second of padding': {
    file: Buffer.concat([id3v2(PICTURE), id3v2(Buffer.alloc(5000)), VARIABLE]),
    seconds: 15.673,
  },
  'tags at the end': {
    file: Buffer.concat([repeat(CONSTANT, 500), ape, id3v1('Old maps')]),
    seconds: 13.061,
  },
  'zeros between frames': {
    file: Buffer.concat([repeat(CONSTANT, 250), Buffer.alloc(9000), repeat(CONSTANT, 250)]),
    seconds: 13.061,
  },
  'a page of a server between frames': {
    file: Buffer.concat([repeat(CONSTANT, 250), WORDS, repeat(CONSTANT, 250)]),
    seconds: 13.035,
  },
  'words before the first frame': {
    file: Buffer.concat([WORDS, repeat(CONSTANT, 500)]),
    seconds: 13.061,
  },
  'MPEG 2': { file: LOW, seconds: 5.224 },
  'MPEG 2.5': { file: LOWEST, seconds: 4.32 },
  'three files in one, each with its own rate': {
    file: Buffer.concat([VARIABLE, LOW, LOWEST]),
    // Counted by hand: FFmpeg lists three of these frames wrongly and decodes 25.158 s.
    seconds: 25.218,
  },
  'two files in one, each with its tags and its index': {
    file: Buffer.concat([
      id3v2(PICTURE),
      xing('Info', 500, 104_417),
      repeat(CONSTANT, 500),
      id3v1('Old maps'),
      id3v2(Buffer.alloc(300, 0x42)),
      xing('Info', 250, 52_417),
      repeat(CONSTANT, 250),
      id3v1('Bees'),
    ]),
    seconds: 19.592,
  },
  'layer II, then layer III': {
    file: Buffer.concat([LAYER_TWO, repeat(CONSTANT, 300)]),
    seconds: 11.755,
  },
  'an end cut off inside a frame': {
    file: Buffer.concat([xing('Info', 500, 104_417), repeat(CONSTANT, 200).subarray(0, 41_500)]),
    seconds: 5.224,
  },
  'a start cut off inside a frame': {
    file: repeat(CONSTANT, 200).subarray(100),
    seconds: 5.198,
  },
};
