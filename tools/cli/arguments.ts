import { UsageError } from './usage-error';
import { readValue, type Value } from './values';

/** What a command takes besides flags. */
export type Arguments<T> = {
  /** As in a line of usage, such as `[<episode> …]`; `null` when it takes none. */
  readonly usage: string | null;
  readonly does: string;
  /** Whether flags that the command does not know count as arguments, for another program. */
  readonly takesFlags: boolean;
  /** @throws {UsageError} When a value is wrong, missing or one too many. */
  readonly read: (texts: readonly string[]) => T;
};

export const NO_ARGUMENTS: Arguments<null> = {
  usage: null,
  does: '',
  takesFlags: false,
  read: () => null,
};

/** Exactly one argument. */
export function one<T>(value: Value<T>, does: string): Arguments<T> {
  return {
    usage: value.name,
    does,
    takesFlags: false,
    read([first, second]) {
      if (first === undefined) {
        throw new UsageError(`${value.name}: The argument is missing. Add ${value.expected}.`);
      }
      if (second !== undefined) {
        throw new UsageError(`${second}: This is one argument too many. Remove it.`);
      }
      return readValue(value.name, value, first);
    },
  };
}

/** Any number of arguments, none included. */
export function several<T>(value: Value<T>, does: string): Arguments<readonly T[]> {
  return {
    usage: `[${value.name} …]`,
    does,
    takesFlags: false,
    read: (texts) => texts.map((text) => readValue(value.name, value, text)),
  };
}

/** One argument, then any number of others. */
export function oneAndMore<T>(
  first: Value<T>,
  others: Value<T>,
  does: string,
): Arguments<readonly T[]> {
  return {
    usage: `${first.name} [${others.name} …]`,
    does,
    takesFlags: false,
    read([text, ...more]) {
      if (text === undefined) {
        throw new UsageError(`${first.name}: The argument is missing. Add ${first.expected}.`);
      }
      return [
        readValue(first.name, first, text),
        ...more.map((other) => readValue(others.name, others, other)),
      ];
    },
  };
}

/** Everything that the command does not know itself, flags included. */
export function passedOn(does: string): Arguments<readonly string[]> {
  return { usage: '[<argument> …]', does, takesFlags: true, read: (texts) => texts };
}
