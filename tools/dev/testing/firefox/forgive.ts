import { z } from 'zod';

/** What a test does not need: pretending to be another screen, or to like the dark. */
const DISPENSABLE = /^emulation\./;

const command = z.object({ id: z.number(), method: z.string() });
const refusal = z.object({ id: z.number(), error: z.literal('unknown command') });

export type Forgiver = {
  /** Hears what Playwright asks for. */
  asked(text: string): void;
  /** @returns The answer as Playwright should have it. */
  answered(text: string): string;
};

/** Turns "unknown command" into success where the command can be done without. */
export function createForgiver(): Forgiver {
  const dispensable = new Set<number>();
  return {
    asked(text) {
      const { id, method } = command.parse(JSON.parse(text));
      if (DISPENSABLE.test(method)) dispensable.add(id);
    },
    answered(text) {
      if (!text.includes('unknown command')) return text;
      const { success, data } = refusal.safeParse(JSON.parse(text));
      if (!success || !dispensable.has(data.id)) return text;
      return JSON.stringify({ type: 'success', id: data.id, result: {} });
    },
  };
}
