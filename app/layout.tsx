import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { PlayerBar } from '@/components/player/player-bar';
import { PlayerProvider } from '@/components/player/player-provider';
import { Footer } from '@/components/site/footer';
import { HeaderPages } from '@/components/site/header-pages';
import { HeaderSearch } from '@/components/site/header-search';
import { Header } from '@/components/site/header';
import { HydrationGuard } from '@/components/ui/hydration/hydration-guard';
import { Served } from '@/components/ui/hydration/served';
import { SkipLink } from '@/components/site/skip-link';
import { site } from '@/lib/content/site';
import { siteMetadata } from '@/lib/output/metadata';
import { accentStyles, readableAccent } from '@/lib/show/accent';
import { pagesIn } from '@/lib/show/show-page';
import { textDirection } from '@/lib/show/text-direction';
import { serif } from './fonts';
import { SoftLinks } from './soft-links';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  return siteMetadata((await site()).show);
}

/** Without `cover`, the safe area insets are 0 on a phone with a notch. */
export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const { show, pages } = await site();
  const inHeader = pagesIn('header', pages);
  return (
    <HydrationGuard>
      <html
        lang={show.language}
        dir={textDirection(show.language)}
        className={serif.variable}
        // The boot script sets the theme before React hydrates the page.
        suppressHydrationWarning
      >
        {/* The column lets `HeaderPages` stand above the text that it follows. */}
        <body className={inHeader.length > 0 ? 'flex flex-col print:block' : undefined}>
          {/* A `style` attribute would require a policy that allows every inline style. */}
          <style href="accent" precedence="accent">
            {accentStyles(readableAccent(show.accent, show.accentDark))}
          </style>
          <PlayerProvider show={{ title: show.title, basePath: show.basePath }}>
            <Served>
              <SkipLink />
              <Header show={show} />
              <main
                id="main"
                tabIndex={-1}
                className="mx-auto w-full max-w-page px-4 outline-none sm:px-6"
              >
                {children}
              </main>
              <HeaderSearch show={show} />
              <HeaderPages show={show} pages={inHeader} />
              <Footer show={show} pages={pagesIn('footer', pages)} />
            </Served>
            <PlayerBar />
            <SoftLinks basePath={show.basePath} />
          </PlayerProvider>
        </body>
      </html>
    </HydrationGuard>
  );
}
