import { cachingChecks } from './check-caching';
import { compressionChecks, type Encoding } from './check-compression';
import { headerChecks } from './check-headers';
import { missingChecks } from './check-missing';
import { rangeChecks } from './check-ranges';
import { typeChecks } from './check-types';
import type { HostCheck } from './host-check';
import type { ServedExport } from './served-export';

/**
 * All that docs/deploy.md expects of a server, for the files of one export.
 *
 * @param encodings The ways in which the host compresses.
 */
export async function allChecks(
  served: ServedExport,
  encodings: readonly Encoding[],
): Promise<HostCheck[]> {
  return [
    ...typeChecks(served),
    ...(await compressionChecks(served, encodings)),
    ...cachingChecks(served),
    ...missingChecks(served),
    ...rangeChecks(served),
    ...headerChecks(served),
  ];
}
