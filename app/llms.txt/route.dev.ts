import { siteAsWritten } from '@/lib/content/read-site';
import { llmsTxt } from '@/lib/output/llms-txt';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  const { show, episodes, pages } = await siteAsWritten();
  return new Response(llmsTxt(show, episodes, pages), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
