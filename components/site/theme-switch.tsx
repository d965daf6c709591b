'use client';

import { Monitor, Moon, Sun } from 'lucide';
import { messages } from '@/lib/messages/current/core';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { useTheme } from '@/components/ui/use-theme';
import { setTheme, THEMES } from '@/lib/browser/theme';

const ICONS = { system: Monitor, light: Sun, dark: Moon };

/**
 * Switches between light, dark and the system's theme. The boot script applies it
 * before first paint.
 */
export function ThemeSwitch() {
  const theme = useTheme();

  return (
    <div role="group" aria-label={messages.site.theme} className="needs-script no-print flex gap-1">
      {THEMES.map((id) => (
        <IconButton
          key={id}
          label={messages.site[id]}
          aria-pressed={theme === id}
          onClick={() => setTheme(id)}
        >
          <Icon icon={ICONS[id]} className="size-5" />
        </IconButton>
      ))}
    </div>
  );
}
