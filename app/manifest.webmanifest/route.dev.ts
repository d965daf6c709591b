import { site } from '@/lib/content/read-site';
import { webManifest } from '@/lib/output/web-manifest';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  return new Response(webManifest((await site()).show), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
}
