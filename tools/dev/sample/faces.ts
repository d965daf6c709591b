/** Side of the pictures in pixels. */
export const FACE_SIDE = 640;

/** The part of the drawing that is shown: heads fill it, since pages show faces small. */
const VIEW = '26 20 268 268';

const NORA = `<rect width="320" height="320" fill="#f6c9a8"/>
<circle cx="254" cy="76" r="92" fill="#f9dcc4"/>
<path d="M70 170C58 62 108 34 162 34s106 30 94 136c-2 34 4 60 10 84H56c6-26 14-52 14-84z" fill="#3a2433"/>
<path d="M132 214h58v54h-58z" fill="#e2a184"/>
<path d="M42 320c2-46 44-66 88-70 8 16 54 16 64 0 44 4 84 26 86 70z" fill="#1f6f78"/>
<path d="M124 240c14 18 60 18 74 0l6 22c-24 20-64 20-86 0z" fill="#2b8a90"/>
<path d="M92 146c0-50 30-76 69-76s69 26 69 76c0 54-34 92-69 92s-69-38-69-92z" fill="#f2b998"/>
<path d="M84 152c-6-72 34-104 78-104 46 0 84 30 76 104-10-18-22-34-30-52-34 18-86 20-104 10-6 14-14 26-20 42z" fill="#4a2e40"/>
<g fill="#ee9b80" opacity="0.75"><circle cx="118" cy="186" r="14"/><circle cx="204" cy="186" r="14"/></g>
<g fill="#33202c"><ellipse cx="132" cy="158" rx="7" ry="9"/><ellipse cx="190" cy="158" rx="7" ry="9"/></g>
<g fill="none" stroke-width="5" stroke-linecap="round" stroke-linejoin="round">
<path d="M116 138q14-10 28-3M178 135q14-7 28 3" stroke="#3a2433"/>
<path d="M161 160c-3 10-8 18-5 22 3 3 8 3 11 1" stroke="#d98d6f"/>
<path d="M136 200c14 18 36 18 50 0-16 5-34 5-50 0z" fill="#fff" stroke="#a8443f"/>
</g>
<path d="M74 158C70 76 112 36 161 36s92 40 88 122" fill="none" stroke="#fdf3e7" stroke-width="11"/>
<g fill="#d9483b"><rect x="58" y="140" width="30" height="58" rx="15"/><rect x="234" y="140" width="30" height="58" rx="15"/></g>
<g fill="#fdf3e7"><rect x="80" y="146" width="12" height="46" rx="6"/><rect x="230" y="146" width="12" height="46" rx="6"/></g>`;

const IDRIS = `<rect width="320" height="320" fill="#bcd9d0"/>
<circle cx="66" cy="82" r="96" fill="#d3e8e0"/>
<path d="M130 216h60v56h-60z" fill="#7a4630"/>
<path d="M36 320c2-48 46-68 92-72 8 20 56 20 66 0 46 4 88 26 90 72z" fill="#e0a12e"/>
<path d="M126 246l34 34 36-34 14 8-50 50-48-50z" fill="#f7ead2"/>
<g fill="#8a5138"><circle cx="90" cy="162" r="16"/><circle cx="230" cy="162" r="16"/></g>
<path d="M92 140c0-46 28-74 68-74s68 28 68 74c0 58-30 100-68 100s-68-42-68-100z" fill="#96593d"/>
<path d="M90 160c4 12 10 22 20 28 14-6 32-8 50-8s36 2 50 8c10-6 16-16 20-28 2 54-26 92-70 92s-72-38-70-92z" fill="#2a1d1c"/>
<path d="M130 200c8-8 18-8 30-4 12-4 22-4 30 4-4 16-18 22-30 22s-26-6-30-22z" fill="#96593d"/>
<path d="M136 202q24 10 48 0-6 16-24 16t-24-16z" fill="#fff"/>
<g fill="#2a1d1c"><circle cx="100" cy="104" r="24"/><circle cx="114" cy="76" r="26"/><circle cx="142" cy="58" r="28"/><circle cx="176" cy="56" r="28"/><circle cx="206" cy="76" r="26"/><circle cx="220" cy="104" r="24"/><path d="M100 72h120v38q-24-12-60-12t-60 12z"/></g>
<g fill="none" stroke="#fbf4e4" stroke-width="6"><circle cx="130" cy="150" r="24"/><circle cx="190" cy="150" r="24"/><path d="M154 146q6-5 12 0M106 148l-14-4M214 148l14-4"/></g>
<g fill="#1d1413"><ellipse cx="131" cy="151" rx="7" ry="8"/><ellipse cx="189" cy="151" rx="7" ry="8"/></g>
<g fill="none" stroke-linecap="round">
<path d="M114 120q14-9 28-3M178 117q14-6 28 3" stroke="#2a1d1c" stroke-width="6"/>
<path d="M160 154c-3 9-9 14-6 18 4 4 9 4 13 1" stroke="#6f3e29" stroke-width="5"/>
</g>`;

/** Portraits of the hosts of the sample show as SVG, by the name of the file. */
export const FACES: Readonly<Record<string, string>> = {
  nora: portrait(NORA),
  idris: portrait(IDRIS),
};

function portrait(shapes: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${FACE_SIDE}" height="${FACE_SIDE}" viewBox="${VIEW}">${shapes}</svg>`;
}
