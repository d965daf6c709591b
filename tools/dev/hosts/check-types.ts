import { AUDIO_TYPES } from '@/lib/episode/audio-types';
import { TEXT_TYPES } from '@/lib/output/file-types';
import { bodyProblem, problems, statusProblem, type HostCheck } from './host-check';
import { addressOf, largest, type ServedExport } from './served-export';

/** Names that servers use for the same type. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  [TEXT_TYPES.js]: ['application/javascript'],
  [TEXT_TYPES.xml]: ['application/xml', 'application/rss+xml'],
};

const TYPES: Readonly<Record<string, string>> = { ...TEXT_TYPES, ...AUDIO_TYPES };

/** Every kind of text has its type and is UTF-8, and audio has the type that feeds say. */
export function typeChecks(served: ServedExport): HostCheck[] {
  const kinds = Object.keys(TYPES).flatMap((ending) => {
    const file = largest(served, ending);
    return file === undefined ? [] : [{ ending, file }];
  });
  const named = served.files.find((file) => /[^\0-\x7f].*\.html$/.test(file));
  return [...kinds, ...(named === undefined ? [] : [{ ending: 'html', file: named }])].map(
    ({ ending, file }) => {
      const address = addressOf(served, file);
      const isText = ending in TEXT_TYPES;
      return {
        name: `${address} is ${TYPES[ending]}${isText ? ' in UTF-8' : ''}`,
        async run(ask) {
          const answer = await ask(address);
          return problems(
            statusProblem(answer, 200),
            typeProblem(ending, answer.headers['content-type']),
            bodyProblem(answer, await served.read(file)),
          );
        },
      };
    },
  );
}

/**
 * Says what is wrong with a `Content-Type`, or `null`.
 *
 * @param ending Of the file's name, such as `vtt`.
 */
export function typeProblem(ending: string, contentType: string | undefined): string | null {
  if (contentType === undefined) return 'no Content-Type';
  const [type = '', ...parameters] = contentType.toLowerCase().split(/\s*;\s*/);
  const wanted = TYPES[ending] ?? '';
  const isKnown = type === wanted || (SAME[wanted] ?? []).includes(type);
  const isUtf8 = !(ending in TEXT_TYPES) || parameters.includes('charset=utf-8');
  return isKnown && isUtf8 ? null : `Content-Type: ${contentType}`;
}
