import { useEffect, useState } from 'react';
import { messages } from '@/lib/messages/current/share';
import { Part } from './part';

/** A QR code of the link, for phones. */
export function QrPart({ text }: { readonly text: string }) {
  return (
    <Part title={messages.qrCode}>
      <QrCode text={text} />
    </Part>
  );
}

type Code = { readonly text: string; readonly modules: readonly (readonly boolean[])[] };

function QrCode({ text }: { readonly text: string }) {
  const [code, setCode] = useState<Code | null>(null);

  useEffect(() => {
    let isOver = false;
    void import('uqr').then(({ encode }) => {
      // Level M corrects errors in up to 15 % of the code.
      if (!isOver) setCode({ text, modules: encode(text, { ecc: 'M', border: 4 }).data });
    });
    return () => void (isOver = true);
  }, [text]);

  const size = code?.modules.length ?? 0;
  return (
    <div className="grid place-items-center rounded-xl bg-white" style={{ minHeight: '14rem' }}>
      {code !== null && (
        <svg
          role="img"
          aria-label={`${messages.qrCode}: ${code.text}`}
          viewBox={`0 0 ${size} ${size}`}
          shapeRendering="crispEdges"
          className="size-56"
        >
          <path d={pathOf(code.modules)} fill="#000" />
        </svg>
      )}
    </div>
  );
}

/** Draws one square for each dark module. */
function pathOf(modules: Code['modules']): string {
  return modules
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
}
