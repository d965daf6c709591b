import type { Answer } from './ask';
import { headersProblem } from './check-headers';
import { typeProblem } from './check-types';
import { bodyProblem, problems, statusProblem, type HostCheck } from './host-check';
import { addressOf, type ServedExport } from './served-export';

/** What a file that is not there might inherit: a type, or caching for good. */
const MISSING = [
  '/episodes/nowhere/',
  '/episodes/nowhere/transcript.vtt',
  '/audio/nowhere.mp3',
  '/_next/static/chunks/nowhere.js',
  // A folder without a page.
  '/_next/static/',
];

/** What is not there is answered with the page for it, and a folder without its slash is redirected. */
export function missingChecks(served: ServedExport): HostCheck[] {
  const { basePath } = served;
  const page = served.files.find((file) => /^\/episodes\/.+\/index\.html$/.test(file));
  const outside = basePath === '' ? [] : ['/', '/episodes/', `${basePath}-other/`];
  return [
    ...MISSING.map((path) => isNotThere(served, `${basePath}${path}`)),
    ...outside.map((path) => isNotThere(served, path)),
    ...(page === undefined ? [] : [getsItsSlash(addressOf(served, page))]),
    ...(basePath === '' ? [] : [getsItsSlash(`${basePath}/`)]),
  ];
}

function isNotThere(served: ServedExport, address: string): HostCheck {
  return {
    name: `${address} is answered with 404 and its page`,
    async run(ask) {
      const answer = await ask(address);
      return problems(
        statusProblem(answer, 404),
        typeProblem('html', answer.headers['content-type']),
        headersProblem(answer, served.basePath, addressOf(served, '/404.html')),
        bodyProblem(answer, await served.read('/404.html')),
      );
    },
  };
}

function getsItsSlash(address: string): HostCheck {
  const bare = address.replace(/\/$/, '');
  return {
    name: `${bare} is sent on to ${address}`,
    run: async (ask) => redirectProblem(await ask(bare), address),
  };
}

/** Says what is wrong with a redirect on the same host, or `null`. */
export function redirectProblem({ status, headers }: Answer, target: string): string | null {
  const { location = '' } = headers;
  const isRedirect = [301, 302, 307, 308].includes(status);
  // An absolute address would name the host and the scheme that the server believes it has.
  const isThere = location === encodeURI(target);
  return isRedirect && isThere ? null : `status ${status}, Location: ${location}`;
}
