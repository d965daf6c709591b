import { z } from 'zod';

/** What a test does not need: pretending to be another screen, or to like the dark. */
const DISPENSABLE = /^emulation\./;

const command = z.object({ id: z.number(), method: z.string() });
const refusal = z.object({ id: z.number(), error: z.literal('unknown command') });

/** A document without storage: the blank page that a tab begins with, or a sandboxed frame. */
const blankRealm = z.object({
  method: z.literal('script.realmCreated'),
  params: z.object({ realm: z.string(), origin: z.literal('null') }),
});

/** Errors of a page's own scripts have a stack. */
const preloadError = z.object({
  method: z.literal('log.entryAdded'),
  params: z.object({
    type: z.literal('javascript'),
    text: z.literal('SecurityError: The operation is insecure.'),
    source: z.object({ realm: z.string() }),
    stackTrace: z.undefined().optional(),
  }),
});

export type Forgiver = {
  /** Hears what Playwright asks for. */
  asked(text: string): void;
  /** @returns The message as Playwright should have it; `null` where it should have none. */
  answered(text: string): string | null;
};

/**
 * Turns "unknown command" into success where the command can be done without, and drops
 * the errors of init scripts that use storage: Firefox runs them on the blank page as well.
 */
export function createForgiver(): Forgiver {
  const dispensable = new Set<number>();
  const blank = new Set<string>();
  return {
    asked(text) {
      const { id, method } = command.parse(JSON.parse(text));
      if (DISPENSABLE.test(method)) dispensable.add(id);
    },
    answered(text) {
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
