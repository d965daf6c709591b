'use client';

import { Monitor, Moon, Sun } from 'lucide';
import { useSyncExternalStore } from 'react';
import { messages } from '@/lib/messages/current/core';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';

const THEMES = [
  { id: 'system', icon: Monitor },
  { id: 'light', icon: Sun },
  { id: 'dark', icon: Moon },
] as const;

type Theme = (typeof THEMES)[number]['id'];

/**
 * Switches between light, dark and the system's theme. The boot script applies it
 * before first paint.
 */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(onTheme, readTheme, () => 'system');

  return (
    <div role="group" aria-label={messages.site.theme} className="needs-script no-print flex gap-1">
      {THEMES.map(({ id, icon }) => (
        <IconButton
          key={id}
          label={messages.site[id]}
          aria-pressed={theme === id}
          onClick={() => apply(id)}
        >
          <Icon icon={icon} className="size-5" />
        </IconButton>
      ))}
    </div>
  );
}

/** The `<html>` element holds the theme, because the boot script sets it before React starts. */
function readTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function onTheme(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}

function apply(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  try {
    localStorage.setItem('verbatim:theme', theme);
  } catch {
    // Storage is blocked: the choice lasts until the listener leaves the page.
  }
}
