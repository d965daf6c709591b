import { Choices } from '@/components/ui/choices';
import { useTheme } from '@/components/ui/use-theme';
import { setTheme, THEMES } from '@/lib/browser/theme';
import { messages } from '@/lib/messages/current/core';

/** Chooses between the system's theme, light and dark. */
export function ThemeChoice() {
  return (
    <Choices
      label={messages.site.theme}
      options={THEMES.map((value) => ({ value, label: messages.site[value] }))}
      value={useTheme()}
      onChoose={setTheme}
    />
  );
}
