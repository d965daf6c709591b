import { feedResponse } from '@/app/feed-response';
import { fullFeedPath } from '@/lib/links/feed-paths';

export const dynamic = 'force-static';

/** Only for `npm run dev`: the build writes this file itself, see docs/decisions/0014-feeds.md. */
export async function GET(): Promise<Response> {
  return feedResponse(fullFeedPath());
}
