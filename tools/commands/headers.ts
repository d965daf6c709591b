import { serverConfig, type Server } from '@/lib/output/server-config';
import { checkContent } from '@/tools/check-content';

/** Prints the configuration for a server that does not read `_headers`. @returns The exit code. */
export async function headers(server: Server): Promise<number> {
  const site = await checkContent();
  if (site === null) return 1;
  const { url, basePath } = site.show;
  const { origin, hostname } = new URL(url);
  const root = `/srv/${hostname}`;
  console.log(`# The files of the export are in ${root}${basePath}`);
  console.log(serverConfig(server, { origin, root, basePath }));
  return 0;
}
