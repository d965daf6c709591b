import { smallPicture } from '@/lib/content/files/small-picture';
import { publicFolder } from '@/lib/content/files/public-folder';
import { contentFolder } from '@/lib/content/load-site';
import { site } from '@/lib/content/site';
import { pictureOf, smallPicturePath } from '@/lib/show/picture';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Every picture of the show's own that a page shows, once. */
export async function generateStaticParams(): Promise<{ path: string[] }[]> {
  const { show, episodes } = await site();
  const pictures = new Set([show.artwork, ...episodes.flatMap(({ image }) => image ?? [])]);
  return [...pictures]
    .filter((picture) => picture.startsWith('/'))
    .map((picture) => ({ path: smallPicturePath(picture).split('/').slice(2) }));
}

type PictureRoute = { readonly params: Promise<{ readonly path: readonly string[] }> };

export async function GET(_: Request, { params }: PictureRoute): Promise<Response> {
  const path = (await params).path.map(decodeURIComponent).join('/');
  const folder = await publicFolder(contentFolder());
  const picture = await smallPicture(folder, pictureOf(`/pictures/${path}`));
  return new Response(picture.slice().buffer, { headers: { 'Content-Type': 'image/webp' } });
}
