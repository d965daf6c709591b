import { parseArgs } from 'node:util';
import { SERVERS, serverConfig, type Server } from '@/lib/output/server-config';
import { siteHeaders } from '@/lib/output/site-headers';
import { checkContent } from './check-content';

const { positionals } = parseArgs({ allowPositionals: true });

/** Prints the lines that a server needs which does not read `_headers`. */
async function printHeaders(): Promise<number> {
  const server = SERVERS.find((one): one is Server => one === positionals[0]);
  if (server === undefined || positionals.length > 1) {
    console.error(`Name one server: npm run headers -- ${SERVERS.join('|')}`);
    return 2;
  }
  const site = await checkContent();
  if (site === null) return 1;
  console.log(serverConfig(server, siteHeaders(site.show.basePath)));
  return 0;
}

process.exitCode = await printHeaders();
