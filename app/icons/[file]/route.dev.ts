import { iconPicture } from '@/lib/images/icon-picture';
import { publicFolder } from '@/lib/content/files/public-folder';
import { contentFolder } from '@/lib/content/content-folder';
import { site } from '@/lib/content/read-site';
import { ICONS, iconOf } from '@/lib/show/icon';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams(): { file: string }[] {
  return ICONS.map(({ file }) => ({ file }));
}

type IconRoute = { readonly params: Promise<{ readonly file: string }> };

export async function GET(_: Request, { params }: IconRoute): Promise<Response> {
  const { show } = await site();
  const folder = await publicFolder(contentFolder());
  const picture = await iconPicture(folder, show.artwork, iconOf((await params).file));
  return new Response(picture.slice().buffer, { headers: { 'Content-Type': 'image/png' } });
}
