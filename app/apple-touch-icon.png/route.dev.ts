import { iconPicture } from '@/lib/images/icon-picture';
import { publicFolder } from '@/lib/content/files/public-folder';
import { contentFolder } from '@/lib/content/content-folder';
import { site } from '@/lib/content/read-site';
import { APPLE_ICON } from '@/lib/show/icon';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  const { show } = await site();
  const folder = await publicFolder(contentFolder());
  const picture = await iconPicture(folder, show.artwork, APPLE_ICON);
  return new Response(picture.slice().buffer, { headers: { 'Content-Type': 'image/png' } });
}
