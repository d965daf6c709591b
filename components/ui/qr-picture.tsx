import { qrCode } from '@/lib/output/qr-code';
import { messages } from '@/lib/messages/current/subscribe';

/** Dark on white in the dark theme as well, because some cameras read nothing else. */
export function QrPicture({ address }: { readonly address: string }) {
  const { size, path } = qrCode(address);
  return (
    <svg
      role="img"
      aria-label={messages.qrCode}
      viewBox={`0 0 ${size} ${size}`}
      className="size-44 rounded-lg bg-white text-black"
      fill="currentColor"
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}
