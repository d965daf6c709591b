import { Face } from '@/components/ui/face';
import type { Profile } from '@/lib/episode/profile';
import { sitePath } from '@/lib/links/address';
import { smallPicturePath } from '@/lib/show/picture';
import type { Show } from '@/lib/show/show';
import { messages } from '@/lib/messages/current/pages';
import { roleName } from '@/lib/messages/role-name';

type ProfilePictureProps = {
  readonly show: Show;
  readonly profile: Profile;
  readonly name: string;
};

/** The picture of a person, else the initial. */
export function ProfilePicture({ show, profile: { image }, name }: ProfilePictureProps) {
  if (image === null) return <Face name={name} src={null} size={80} />;
  return (
    <img
      src={sitePath(show, smallPicturePath(image))}
      alt=""
      width={112}
      height={112}
      decoding="async"
      className="size-20 shrink-0 rounded-full sm:size-28"
    />
  );
}

/** The person's roles in the show, as text. */
export function rolesOf({ roles }: Profile): string {
  return roles.map((role) => roleName(messages.episode, role) ?? role).join(', ');
}

/** Links to the person's own site. */
export function ProfileLink({ profile: { url } }: { readonly profile: Profile }) {
  if (url === null) return null;
  return (
    <a href={url} className="mt-2 inline-block py-1 underline underline-offset-4">
      {hostOf(url)}
    </a>
  );
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
