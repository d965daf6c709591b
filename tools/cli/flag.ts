import { readValue, type Value } from './values';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A flag of a command, such as `--port <port>`. */
export type Flag<T> = {
  /** Completes "--port: …" in a list of flags. */
  readonly does: string;
  /** What follows the flag; `null` for a switch. */
  readonly value: Pick<Value<unknown>, 'name' | 'expected'> | null;
  readonly isRepeatable: boolean;
  /** The default value as it is printed; `null` for none. */
  readonly fallback: string | null;
  /**
   * @param label The flag as written, for errors.
   * @param texts What was given, in order; an empty text for a switch.
   * @throws {UsageError} When a value is wrong.
   */
  readonly read: (label: string, texts: readonly string[], env: Environment) => T;
};

/** A flag without a value. */
export function toggle(does: string): Flag<boolean> {
  return {
    does,
    value: null,
    isRepeatable: false,
    fallback: null,
    read: (_, texts) => texts.length > 0,
  };
}

/** A flag whose value is `null` when it is omitted. */
export function optional<T>(value: Value<T>, does: string): Flag<T | null> {
  return {
    does,
    value,
    isRepeatable: false,
    fallback: null,
    read(label, texts) {
      const text = texts.at(-1);
      return text === undefined ? null : readValue(label, value, text);
    },
  };
}

/**
 * A flag that has a value in any case.
 *
 * @param variable A variable of the environment that counts before the fallback.
 */
export function withDefault<T extends string | number>(
  value: Value<T>,
  does: string,
  fallback: T,
  variable?: string,
): Flag<T> {
  return {
    does,
    value,
    isRepeatable: false,
    fallback: variable === undefined ? `${fallback}` : `$${variable} or ${fallback}`,
    read(label, texts, env) {
      const text = texts.at(-1);
      if (text !== undefined) return readValue(label, value, text);
      // Shells and CI leave variables empty that are not set.
      const set = variable === undefined ? '' : (env[variable] ?? '');
      return set === '' ? fallback : readValue(variable ?? label, value, set);
    },
  };
}

/** A flag that may be given more than once. */
export function repeatable<T extends string | number>(
  value: Value<T>,
  does: string,
  fallback: readonly T[],
): Flag<readonly T[]> {
  return {
    does,
    value,
    isRepeatable: true,
    fallback: fallback.length === 0 ? null : fallback.join(' and '),
    read: (label, texts) =>
      texts.length === 0 ? fallback : texts.map((text) => readValue(label, value, text)),
  };
}
