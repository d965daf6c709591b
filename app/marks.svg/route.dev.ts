import { site } from '@/lib/content/read-site';
import { platformIconsSvg } from '@/lib/output/platform-icons';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  const { show } = await site();
  return new Response(platformIconsSvg(show), { headers: { 'Content-Type': 'image/svg+xml' } });
}
