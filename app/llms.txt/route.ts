import { site } from '@/lib/content/site';
import { llmsTxt } from '@/lib/output/llms-txt';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  const { show, episodes } = await site();
  return new Response(llmsTxt(show, episodes), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
