import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { PlayerBar } from '@/components/player/player-bar';
import { Slot } from '@/components/player/slot/slot';
import { PlayerProvider } from '@/components/player/player-provider';
import { ShareHost } from '@/components/share/share-host';
import { Footer } from '@/components/site/footer';
import { HeaderActions } from '@/components/site/header-actions';
import { HeaderPages } from '@/components/site/header-pages';
import { Header } from '@/components/site/header';
import { HydrationGuard } from '@/components/ui/hydration/hydration-guard';
import { Served } from '@/components/ui/hydration/served';
import { Tooltips } from '@/components/ui/tooltips';
import { SkipLink } from '@/components/site/skip-link';
import { onlyPage } from '@/lib/content/site';
import { artworkOf } from '@/lib/output/artwork-of';
import { interfaceLanguage } from '@/lib/messages/content-language';
import { siteMetadata } from '@/lib/output/metadata';
import { accentStyles, readableAccent } from '@/lib/show/accent';
import { groundStyles } from '@/lib/show/ground';
import { textDirection } from '@/lib/show/text-direction';
import { SoftLinks } from './soft-links';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  return siteMetadata((await onlyPage('layout')).show);
}

/** Without `cover`, the safe area insets are 0 on a phone with a notch. */
export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const { show, header, footer } = await onlyPage('layout');
  return (
    <HydrationGuard>
      <html
        lang={show.language}
        dir={textDirection(show.language)}
        data-hue={show.ground}
        // The boot script sets the theme before React hydrates the page.
        suppressHydrationWarning
      >
        {/* Words of an interface without a translation are in another language than the texts. */}
        <body lang={interfaceLanguage(show.language)}>
          {/* A `style` attribute would require a policy that allows every inline style. */}
          <style href="accent" precedence="accent">
            {accentStyles(readableAccent(show.accent, show.accentDark)) +
              groundStyles([show.ground])}
          </style>
          <PlayerProvider
            show={{
              title: show.title,
              basePath: show.basePath,
              artwork: artworkOf(show, { image: null }),
            }}
          >
            <Served>
              <SkipLink />
              <Header show={show} pages={header} />
              <main id="main" tabIndex={-1} className="rule-above w-full px-4 outline-none sm:px-6">
                {children}
              </main>
              <HeaderActions show={show} />
              <HeaderPages show={show} pages={header} />
              <Footer show={show} pages={footer} />
            </Served>
            <PlayerBar />
            <Slot />
            <Tooltips />
            <ShareHost />
            <SoftLinks basePath={show.basePath} />
          </PlayerProvider>
        </body>
      </html>
    </HydrationGuard>
  );
}
