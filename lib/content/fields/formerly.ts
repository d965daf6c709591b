import { z } from 'zod';
import { isWebAddress } from './common';
import { expected } from './field-problems';

const ADDRESS = expected(
  'a path such as /2015/10/old-maps, or a whole address such as "https://old.example/old-maps/"',
);

/** Addresses that an episode or the show had before, as paths of a host or with the host. */
export const formerly = z.array(
  z.string(ADDRESS).refine(isAddress, ADDRESS),
  expected('a list of addresses'),
);

function isAddress(value: string): boolean {
  if (isWebAddress(value)) return isPath(new URL(value).pathname);
  return /^\/(?![/\\])[^\s\\#]*$/.test(value) && isPath(value.replace(/\?.*$/, ''));
}

/** Whether every part can be the name of a folder. */
function isPath(path: string): boolean {
  try {
    const parts = path.split('/').map((part) => decodeURIComponent(part));
    return parts.every((part) => !/^\.\.?$|[\u0000-\u001f\u007f/\\]/.test(part));
  } catch {
    return false;
  }
}
