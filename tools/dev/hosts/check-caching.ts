import { REVALIDATE } from '@/lib/output/site-headers';
import { headerProblem, problems, statusProblem, type HostCheck } from './host-check';
import { addressOf, largest, type ServedExport } from './served-export';

/** Whatever may change is asked for again, and is not sent again where it has not changed. */
export function cachingChecks(served: ServedExport): HostCheck[] {
  const files = ['html', 'xml', 'mp3'].flatMap((ending) => largest(served, ending) ?? []);
  return files.flatMap((file) => {
    const address = addressOf(served, file);
    return [
      isAskedAgain(address),
      isNotSentAgain(address, 'identity'),
      ...(file.endsWith('.mp3') ? [] : [isNotSentAgain(address, 'gzip')]),
    ];
  });
}

function isAskedAgain(address: string): HostCheck {
  return {
    name: `${address} is asked for again`,
    run: async (ask) => headerProblem(await ask(address), 'Cache-Control', REVALIDATE),
  };
}

function isNotSentAgain(address: string, encoding: string): HostCheck {
  return {
    name: `${address} is not sent again unchanged (${encoding})`,
    async run(ask) {
      const accepts = { 'accept-encoding': encoding };
      const { etag, 'last-modified': date } = (await ask(address, { headers: accepts })).headers;
      const again = etag === undefined ? date : etag;
      if (again === undefined) return 'neither ETag nor Last-Modified';
      const condition = etag === undefined ? 'if-modified-since' : 'if-none-match';
      const answer = await ask(address, { headers: { ...accepts, [condition]: again } });
      return problems(statusProblem(answer, 304));
    },
  };
}
