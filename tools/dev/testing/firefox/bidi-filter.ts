import { z } from 'zod';

/** Commands that tests do not need: emulation of another screen or colour scheme. */
const OPTIONAL_COMMANDS = /^emulation\./;

const command = z.object({ id: z.number(), method: z.string() });
const refusal = z.object({ id: z.number(), error: z.literal('unknown command') });

/** A document without storage: the initial blank page of a tab, or a sandboxed frame. */
const blankRealm = z.object({
  method: z.literal('script.realmCreated'),
  params: z.object({ realm: z.string(), origin: z.literal('null') }),
});

/** The error of an init script; errors of the page's scripts have a stack. */
const preloadError = z.object({
  method: z.literal('log.entryAdded'),
  params: z.object({
    type: z.literal('javascript'),
    text: z.literal('SecurityError: The operation is insecure.'),
    source: z.object({ realm: z.string() }),
    stackTrace: z.undefined().optional(),
  }),
});

export type BidiFilter = {
  /** Receives the messages of Playwright. */
  fromPlaywright(text: string): void;
  /** @returns The message for Playwright; `null` to drop it. */
  fromFirefox(text: string): string | null;
};

/**
 * Turns "unknown command" into success for optional commands, and drops the errors of init
 * scripts that use storage, since Firefox also runs them on the blank page.
 */
export function createBidiFilter(): BidiFilter {
  const dispensable = new Set<number>();
  const blank = new Set<string>();
  return {
    fromPlaywright(text) {
      const { id, method } = command.parse(JSON.parse(text));
      if (OPTIONAL_COMMANDS.test(method)) dispensable.add(id);
    },
    fromFirefox(text) {
      if (text.includes('script.realmCreated')) {
        const { data } = blankRealm.safeParse(JSON.parse(text));
        if (data !== undefined) blank.add(data.params.realm);
      }
      if (text.includes('log.entryAdded')) {
        const { data } = preloadError.safeParse(JSON.parse(text));
        return data !== undefined && blank.has(data.params.source.realm) ? null : text;
      }
      if (!text.includes('unknown command')) return text;
      const { success, data } = refusal.safeParse(JSON.parse(text));
      if (!success || !dispensable.has(data.id)) return text;
      return JSON.stringify({ type: 'success', id: data.id, result: {} });
    },
  };
}
