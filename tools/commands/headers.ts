import { parseArgs } from 'node:util';
import { SERVERS, serverConfig, type Server } from '@/lib/output/server-config';
import { checkContent } from '@/tools/check-content';

const { positionals } = parseArgs({ allowPositionals: true });

/** Prints the configuration for a server that does not read `_headers`. */
async function printHeaders(): Promise<number> {
  const server = SERVERS.find((one): one is Server => one === positionals[0]);
  if (server === undefined || positionals.length > 1) {
    console.error(`Name one server: npm run headers -- ${SERVERS.join('|')}`);
    return 2;
  }
  const site = await checkContent();
  if (site === null) return 1;
  const { url, basePath } = site.show;
  const { origin, hostname } = new URL(url);
  const root = `/srv/${hostname}`;
  console.log(`# The files of the export lie in ${root}${basePath}`);
  console.log(serverConfig(server, { origin, root, basePath }));
  return 0;
}

process.exitCode = await printHeaders();
