import { smallPictures } from '@/lib/images/small-picture';
import { publicFolder } from '@/lib/content/files/public-folder';
import { contentFolder } from '@/lib/content/content-folder';
import { site } from '@/lib/content/read-site';
import { scaledPictures, smallPicturePaths } from '@/lib/episode/pictures';
import { pictureOf } from '@/lib/show/picture';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Each picture of the show that a page uses, in every size. */
export async function generateStaticParams(): Promise<{ path: string[] }[]> {
  const paths = scaledPictures(await site()).flatMap(smallPicturePaths);
  return paths.map((path) => ({ path: path.split('/').slice(2) }));
}

type PictureRoute = { readonly params: Promise<{ readonly path: readonly string[] }> };

export async function GET(_: Request, { params }: PictureRoute): Promise<Response> {
  const path = (await params).path.map(decodeURIComponent).join('/');
  const folder = await publicFolder(contentFolder());
  const small = pictureOf(`/pictures/${path}`);
  const pictures = await smallPictures(folder, small.path, [small.size]);
  return new Response(pictures.get(small.size)?.slice().buffer, {
    headers: { 'Content-Type': 'image/webp' },
  });
}
