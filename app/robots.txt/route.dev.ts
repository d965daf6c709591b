import { site } from '@/lib/content/read-site';
import { robotsTxt } from '@/lib/output/robots';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  const { show } = await site();
  return new Response(robotsTxt(show), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
